import type { EnsembleResult } from '../networks/ensembleResult.ts';
import type { Settings } from '../networks/settings.ts';
import type { Dialect } from './dialects.ts';

/** What a script names at its top, beside its settings. */
export interface Origin {
  /** What the figure is called. */
  readonly title: string;
  /** Where it stands. */
  readonly link: string;
  /** Where the table of handwritten digits is. */
  readonly digits: string;
}

/** A picture of networks to be written as a program. */
export interface ScriptAsked extends Origin {
  readonly settings: Settings;
  /** The picture itself, whose numbers stand beside those that the program prints; absent where nothing was drawn. */
  readonly result?: EnsembleResult;
}

/** A program, or why there is none. */
export type Script = Written | Refused;

export interface Written {
  readonly text: string;
  /** What the figure shows and the program does not: too much for its lines, or for the library. */
  readonly leftOut: readonly string[];
  /** Which of these the library does not show; the others take more lines than there are. */
  readonly beyond?: readonly string[];
  /** GB of the largest matrix that it draws, where that is more than most machines have. */
  readonly gigabytes?: number;
}

export interface Refused {
  /** `tooLong`: not even one of its numbers fits. `notInLibrary`: the library does not show any of them. `noPoint`: theory says nothing there. */
  readonly refused: 'tooLong' | 'notInLibrary' | 'noPoint';
}

/** The fewest and the most lines of a script, those without anything not counted. */
export const scriptLines = { fewest: 20, most: 40 } as const;

/** Lines of a text that are not blank. */
export const linesOf = (text: string): number => text.split('\n').filter((line) => line.trim() !== '').length;

/** Whether a text is no longer than a script may be. */
export const fits = (text: string): boolean => linesOf(text) <= scriptLines.most;

/** What a program prints, and what of the figure it does not, as its comment says that. */
export function printsText(names: readonly string[], leftOut: readonly string[], beyond: readonly string[], library: string): string {
  const long = leftOut.filter((name) => !beyond.includes(name));
  return [
    `prints ${names.join(', ')}`,
    ...(long.length > 0 ? [`not ${long.join(', ')}, which ${scriptLines.most} lines do not hold beside that`] : []),
    ...(beyond.length > 0 ? [`not ${beyond.join(', ')}, which ${library} does not show here`] : []),
  ].join('; ');
}

/** Blocks of lines with a line between them, in the words of a library. */
export const programOf = ({ say }: Pick<Dialect, 'say'>, blocks: readonly (readonly string[])[]): string =>
  `${say(
    blocks
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n'),
  )}\n`;

/** Where the reader's own samples are expected: beside the script. */
export const ownDataFile = 'own-data.csv';
