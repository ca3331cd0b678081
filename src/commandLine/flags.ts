import { type ParameterId, parameterIds } from '../networks/parameters.ts';

/** How a parameter is spelt on the command line: `weightVariance` is `--weight-variance`. */
export function flagOf(id: ParameterId): string {
  return `--${id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** How a result can be printed, the usual way first. */
export const formats = ['json', 'csv', 'svg'] as const;

/** The flags that are no parameters of an ensemble. */
const ownFlags = ['format', 'layer', 'code'] as const;

/** A command line taken apart, and what of it was not understood. */
export interface Flags {
  readonly texts: Partial<Record<ParameterId, string>>;
  readonly format: string;
  /** The layer that pictures show, as it was given; absent where it was not. */
  readonly layer?: string;
  /** The library whose program is printed in place of a result, as it was given; absent where none was. */
  readonly code?: string;
  readonly help: boolean;
  readonly complaints: readonly Complaint[];
}

/** A word that is no flag, a flag without its value, or a flag given twice. */
export interface Complaint {
  readonly kind: 'unknownFlag' | 'missingValue' | 'givenTwice';
  readonly flag: string;
}

type Name = ParameterId | (typeof ownFlags)[number];

/** Reads `--flag value` and `--flag=value`, in any order. */
export function readFlags(words: readonly string[]): Flags {
  const names = new Map<string, Name>([
    ...parameterIds.map((id) => [flagOf(id), id] as const),
    ...ownFlags.map((own) => [`--${own}`, own] as const),
  ]);
  const given = new Map<Name, string>();
  const complaints: Complaint[] = [];
  let help = false;
  for (let k = 0; k < words.length; k++) {
    const [flag, inline] = splitOnce(words[k]);
    const name = names.get(flag);
    if (flag === '--help' || flag === '-h') help = true;
    else if (name === undefined) complaints.push({ kind: 'unknownFlag', flag });
    else {
      const value = inline ?? words[++k];
      if (value === undefined || value.startsWith('--')) complaints.push({ kind: 'missingValue', flag });
      else if (given.has(name)) complaints.push({ kind: 'givenTwice', flag });
      else given.set(name, value);
    }
  }
  const { format = formats[0], layer, code, ...texts } = Object.fromEntries(given);
  return { texts, format, layer, code, help, complaints };
}

function splitOnce(word: string): [flag: string, value: string | undefined] {
  const at = word.startsWith('--') ? word.indexOf('=') : -1;
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}
