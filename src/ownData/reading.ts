import type { DataTable } from '../networks/dataTable.ts';

/** Bytes of text, and images, that are read at once. */
export const mostBytes = 10 * 2 ** 20;
export const mostImages = 256;
/** The largest absolute value, so that no square overflows. */
export const largestValue = 1e100;

/** A line of a file that cannot be a sample, and why; `value` counts from 1. `file` is named where there are several. */
export type LeftOut = { readonly file?: string; readonly line: number } & (
  | { readonly why: 'length'; readonly found: number; readonly expected: number }
  | { readonly why: 'noNumber' | 'tooLarge'; readonly value: number; readonly given: string }
);

/** Why nothing can be made of what was brought; the sizes are of what was found and what is allowed. */
export type Refused =
  | { readonly why: 'tooMany'; readonly of: 'bytes' | 'images' | 'samples' | 'values'; readonly found: number; readonly most: number }
  | { readonly why: 'tooFew'; readonly found: number }
  | { readonly why: 'allZero' }
  | { readonly why: 'mixed' }
  | { readonly why: 'empty' }
  | { readonly why: 'noTable'; readonly file: string }
  | { readonly why: 'noImage'; readonly file: string };

/** What was made of what somebody brought: a table of the lines that are samples, and those that are left out of it; or why there is none. */
export type Reading = { readonly leftOut: readonly LeftOut[] } & (
  | { readonly table: DataTable; readonly refused?: undefined }
  | { readonly table?: undefined; readonly refused: Refused }
);
