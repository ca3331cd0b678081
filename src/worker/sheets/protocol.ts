import type { EnsembleSpec } from '../../networks/spec.ts';
import type { SheetId } from '../../theory/sheets/index.ts';
import type { Sheet } from '../../theory/sheets/sheet.ts';

/** One sheet to calculate. */
export interface SheetRequest {
  readonly of: SheetId;
  readonly spec: EnsembleSpec;
}

/** What became of it. */
export type SheetReply = { readonly kind: 'sheet'; readonly sheet: Sheet } | { readonly kind: 'failed'; readonly message: string };
