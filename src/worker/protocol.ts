import type { BackendId } from '../networks/backendIds.ts';
import type { DataTable } from '../networks/dataTable.ts';
import type { EnsembleResult } from '../networks/ensembleResult.ts';
import type { BackendChoice } from '../networks/settings.ts';
import type { EnsembleSpec } from '../networks/spec.ts';

/**
 * What the page asks of the worker. The latest `sample` wins: it ends the run before it. `warm` only opens a backend where none is open yet; `ping`
 * is answered at once. `data` is the table that later runs choose their inputs from. `help` makes the worker one that draws what is ordered through a port; `hired` gives the other end to the worker that
 * answers the page.
 */
export type Request =
  | {
      readonly kind: 'sample';
      readonly run: number;
      readonly spec: EnsembleSpec;
      readonly backend: BackendChoice;
      /** Backends that failed earlier. */
      readonly failed: readonly PassedOver[];
      readonly slowness: Slowness;
      readonly digitsUrl: string;
      /** How many networks are kept as lines of their own, where it is not as many as a figure draws. */
      readonly lines?: number;
    }
  | { readonly kind: 'data'; readonly table: DataTable }
  | { readonly kind: 'ping' }
  | { readonly kind: 'cancel'; readonly run: number }
  | { readonly kind: 'help'; readonly port: MessagePort }
  | { readonly kind: 'hired'; readonly port: MessagePort }
  | { readonly kind: 'warm'; readonly backend: BackendChoice; readonly failed: readonly PassedOver[] };

export type SampleRequest = Extract<Request, { kind: 'sample' }>;
export type WarmRequest = Extract<Request, { kind: 'warm' }>;

/** A backend that was tried or passed over before the one in use, and why. */
export interface PassedOver {
  readonly backend: BackendId;
  readonly reason: 'softwareRenderer' | 'noWebgl2' | 'noFloat32' | 'noWebgpu' | 'wrong' | 'failed';
  /** What the browser said, untranslated. */
  readonly detail: string;
}

/** By what factor runs are slower here than on a machine of middling speed, for the backends that have run. */
export type Slowness = Readonly<Partial<Record<BackendId, number>>>;

/** What the worker tells of a run: a better picture each time, then one last word. `hire` asks for so many helpers more. */
export type Reply =
  | { readonly kind: 'hire'; readonly helpers: number }
  | { readonly kind: 'pong' }
  | { readonly kind: 'progress'; readonly run: number; readonly result: EnsembleResult; readonly passedOver: readonly PassedOver[] }
  | { readonly kind: 'done'; readonly run: number }
  | { readonly kind: 'failed'; readonly run: number; readonly message: string };
