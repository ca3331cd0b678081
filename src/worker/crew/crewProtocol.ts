import type { BackendId } from '../../networks/backendIds.ts';
import type { DataTable } from '../../networks/dataTable.ts';
import type { EnsembleSpec } from '../../networks/spec.ts';
import type { NetworkRecord } from '../../sampler/networkRecord.ts';

/**
 * What the worker that answers the page asks of a helper. Each `draw` is reported on once, and only then is the next one sent; `stop` cuts it short.
 * `data` is the table that later orders choose their inputs from.
 */
export type Order =
  | {
      readonly kind: 'draw';
      /** The page's number of the run. */
      readonly run: number;
      readonly spec: EnsembleSpec;
      readonly backend: BackendId;
      readonly digitsUrl: string;
      /** Numbers of the networks to draw. */
      readonly networks: readonly number[];
    }
  | { readonly kind: 'data'; readonly table: DataTable }
  | { readonly kind: 'stop' };

export type DrawOrder = Extract<Order, { kind: 'draw' }>;

/** What became of an order; `records` are of its networks, in its order. */
export type Report =
  | { readonly kind: 'drawn'; readonly records: readonly NetworkRecord[] }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly message: string };
