import type { EnsembleSpec } from '../../networks/spec.ts';
import type { SheetId } from '../../theory/sheets/index.ts';
import type { Sheet, SheetPoint } from '../../theory/sheets/sheet.ts';

/** One thing to calculate: a whole sheet, or what it says at the point that a spec is. */
export interface SheetRequest {
  readonly kind: 'sheet' | 'point';
  readonly of: SheetId;
  readonly spec: EnsembleSpec;
}

/** What became of it; a point is undefined where theory does not speak of it. */
export type SheetReply =
  | { readonly kind: 'sheet'; readonly sheet: Sheet }
  // What is calculated of it so far, and which share that is; the whole follows.
  | { readonly kind: 'part'; readonly sheet: Sheet; readonly share: number }
  | { readonly kind: 'point'; readonly point: SheetPoint | undefined }
  | { readonly kind: 'failed'; readonly message: string };
