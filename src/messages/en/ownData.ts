import type { LeftOut, Refused } from '../../ownData/reading.ts';
import { numberText } from './numberText.ts';

const longest = 24;

const quoted = (given: string): string =>
  given === '' ? 'nothing' : `“${given.length > longest ? `${given.slice(0, longest)}…` : given}”`;

const valuesOf = (count: number): string => (count === 1 ? '1 value' : `${numberText(count)} values`);

/** Which line cannot be a sample, why, and what is expected. */
export function leftOutSentence(problem: LeftOut): string {
  const { file, line, why } = problem;
  const place = `${file === undefined ? 'Line' : `${file}, line`} ${numberText(line)}`;
  if (why === 'length') return `${place} has ${valuesOf(problem.found)}, most lines have ${numberText(problem.expected)}.`;
  const value = `${place}, value ${numberText(problem.value)}: ${quoted(problem.given)}`;
  return why === 'noNumber' ? `${value} is not a number such as 12, -0.5 or 1e-3.` : `${value} is too large; values go up to 1e100.`;
}

/** So many of what there may be too many of. */
const amounts: Readonly<Record<Extract<Refused, { why: 'tooMany' }>['of'], (found: string) => string>> = {
  bytes: (found) => `${found} bytes of text`,
  images: (found) => `${found} images`,
  samples: (found) => `${found} samples`,
  values: (found) => `${found} values in a line`,
};

/** Why nothing can be made of what was brought, and what is allowed. */
export function refusedSentence(refused: Refused): string {
  const { why } = refused;
  if (why === 'tooFew') return `There ${refused.found === 1 ? 'is 1 sample' : `are ${refused.found} samples`}; at least 2 are needed.`;
  if (why === 'empty') return 'There are no numbers in it; a sample is a line of numbers, or an image.';
  if (why === 'allZero') return 'All values are zero, which leaves nothing to scale.';
  if (why === 'mixed') return 'There are images and other files; bring either images or tables.';
  if (why === 'noTable') return `${refused.file} is neither a table of numbers nor an image that this browser can read.`;
  if (why === 'noImage') return `${refused.file} is not an image that this browser can read.`;
  return `There are ${amounts[refused.of](numberText(refused.found))}; at most ${numberText(refused.most)} are read.`;
}

/** The panel where a reader brings data, and what becomes of it. */
export const ownData = {
  panel: 'Your own data as inputs',
  choose: 'Choose files, or drop them here',
  paste: 'Or paste a table',
  readPasted: 'Read the table',
  formats:
    'A table has a sample in each line, its values separated by commas, semicolons, tabs or spaces; a first line of names is skipped. An image is a sample too: turned grey, stretched to a square and scaled to 16 × 16 values. The batch is scaled to the mean square that is set, and not centred.',
  limits: (samples: number, values: number, mebibytes: number, images: number) =>
    `Read are at most ${numberText(samples)} samples of ${numberText(values)} values each, in ${numberText(mebibytes)} MiB of text, or ${numberText(images)} images.`,
  privacy: 'Your data stays in this browser; it is sent nowhere.',
  reading: 'Reading …',
  nothingYet: 'There is no data yet; until there is, the inputs stay what they are.',
  atHand: (name: string, samples: number, dimension: number) => `${name}: ${numberText(samples)} samples of ${valuesOf(dimension)} each.`,
  inUse: 'The figure draws from it.',
  drawFrom: 'Draw from it',
  forget: 'Forget this data',
  forgotten: 'The data is forgotten.',
  pasted: 'Pasted table',
  severalFiles: (files: number) => `${numberText(files)} files`,
  notRead: 'This could not be read; what was there before stays.',
  leftOut: (count: number) => (count === 1 ? '1 line is no sample:' : `${numberText(count)} lines are no samples:`),
  leftOutSentence,
  refusedSentence,
  more: (count: number) => `And ${numberText(count)} more.`,
  goOnWith: (samples: number) => `Use the other ${numberText(samples)} samples`,
  failed: (reason: string) => `The data could not be read: ${reason}`,
  notKept: 'This browser does not keep it: when the page is closed, it is gone.',
  unreadable: 'Data that this browser kept from an earlier visit cannot be read. Bring it once more, or forget it.',
  missing: (samples: number, dimension: number) =>
    `This picture is drawn from a table of ${numberText(samples)} samples of ${valuesOf(dimension)} each, which is not in this browser.`,
  bring: 'Bring that table, or choose other inputs.',
  takeDigits: 'Use the handwritten digits',
} as const;
