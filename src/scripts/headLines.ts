import type { Settings } from '../networks/settings.ts';
import { type Dialect, dialects, type LanguageId } from './dialects.ts';
import { layersRead } from './readingsAsked.ts';
import { type Origin, printsText, type ScriptAsked, type Written } from './script.ts';
import type { ReadingSnippet } from './snippets/readings.ts';

/** How much of what is beside the program itself finds room. */
export type Room = (typeof rooms)[number];

/** From the widest on; `tight` joins lines, and `tightest` makes the generator beside the names. */
export const rooms = ['everything', 'noPlot', 'lastLayer', 'tight', 'tightest'] as const;

/** Whether lines are joined. */
export const isTight = (room: Room): boolean => room === 'tight' || room === 'tightest';

/** What the script is, where it comes from, what it prints. */
export function head(
  { title, link }: Pick<Origin, 'title' | 'link'>,
  settings: Settings,
  readings: readonly ReadingSnippet[],
  language: LanguageId,
  { leftOut, beyond = [] }: Pick<Written, 'leftOut' | 'beyond'> = { leftOut: [] },
): readonly string[] {
  const { architecture, activation, normalization, normalizationPosition, weights, inputs } = settings;
  const { name } = dialects[language];
  const norm = normalization === 'none' ? 'no normalization' : `${normalization} normalization (${normalizationPosition})`;
  return [
    `# "${oneLine(title)}", a figure of Signal at Depth: ${oneLine(link)}`,
    `# ${architecture}, ${activation}, ${norm}, ${weights} weights, ${inputs} inputs; ${printsText(
      readings.map((one) => one.name),
      leftOut,
      beyond,
      name,
    )}.`,
    ...unverified(dialects[language]),
  ];
}

/** What every script of drawn networks says of itself. */
export const ownNumbers = '# Random numbers of its own: it agrees with the picture in distribution, not digit for digit';

/** What is said of a library whose programs no test runs. */
export const unverified = ({ name, verified }: Dialect): readonly string[] =>
  verified ? [] : [`# UNVERIFIED: no test has run this ${name} script.`];

/** A text without breaks of line, as a comment needs it. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What the picture showed, at the layers that the script reads. */
export function bookLines(
  { result, settings }: ScriptAsked,
  readings: readonly ReadingSnippet[],
  first: 0 | 1,
  room: Room,
): readonly string[] {
  if (result === undefined) return [`${ownNumbers}.`];
  const layers = layersRead(settings.depth, first);
  const at = (reading: ReadingSnippet, layer: number): string => {
    const known = reading.inBook(result, layer);
    return known === undefined ? '?' : `${digits(known.mean)} +- ${digits(known.error, 2)}`;
  };
  if (room !== 'everything' && room !== 'noPlot') {
    const last = layers[layers.length - 1];
    return [`${ownNumbers}; at layer ${last}: ${readings.map((one) => `${one.name} ${at(one, last)}`).join(', ')}.`];
  }
  return [
    `${ownNumbers}. The picture at layers ${layers.join(', ')}:`,
    ...readings.map((one) => `#   ${one.name.padEnd(22)} ${layers.map((layer) => at(one, layer).padEnd(22)).join(' ')}`.trimEnd()),
  ];
}

/** A number with few digits, in Python's words. */
export const digits = (value: number, precision = 5): string =>
  Number.isFinite(value) ? String(Number(value.toPrecision(precision))) : String(value).toLowerCase();
