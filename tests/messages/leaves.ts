import type { Problem } from '../../src/networks/settings.ts';
import type { LeftOut, Refused } from '../../src/ownData/reading.ts';

const problem: Problem = { parameter: 'depth', given: '0', rule: { kind: 'number', whole: true, min: 1, max: 10 } };
const leftOut: LeftOut = { file: '甲', line: 3, why: 'length', found: 1, expected: 2 };
const refused: Refused = { why: 'mixed' };
const nameOf = (): string => '甲';

/** Parts to try a sentence with: a catalogue does not say at run time what it takes. */
const trials: readonly (readonly unknown[])[] = [
  [3, 2, 1, 2, 1],
  ['甲', '乙', '丙', '丁', '戊'],
  ['甲', '乙', 3, '丁', 5],
  [3, 2, 1, '丁', '戊'],
  ['甲', 3],
  ['甲', ['乙', '丙']],
  ['甲', '乙', ['丙', '丁']],
  [3, ['乙', '丙']],
  [['甲', '乙']],
  [problem, nameOf, nameOf],
  ['', '', problem.rule],
  [leftOut],
  [refused],
];

/** A text of a catalogue, or a sentence that it makes, with the way to it: a text for each kind of parts that it can be made of. */
export interface Leaf {
  readonly path: string;
  readonly texts: readonly string[];
}

type Make = (...parts: readonly unknown[]) => unknown;

function sentencesOf(path: string, make: Make): readonly string[] {
  const texts = trials.flatMap((parts) => {
    try {
      return [String(make(...parts))];
    } catch {
      return [];
    }
  });
  const sensible = texts.filter((text) => !/NaN|\[object/.test(text));
  if (sensible.length === 0) throw new Error(`${path}: no sample parts make this sentence; add some to the trials.`);
  return sensible;
}

/** Every text of a catalogue. */
export function leavesOf(tree: unknown, path = ''): readonly Leaf[] {
  if (typeof tree === 'string') return [{ path, texts: [tree] }];
  if (typeof tree === 'function') return [{ path, texts: sentencesOf(path, tree as Make) }];
  return Object.entries(tree as object).flatMap(([key, value]) => leavesOf(value, path === '' ? key : `${path}.${key}`));
}
