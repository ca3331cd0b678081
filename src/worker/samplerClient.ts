import type { BackendId } from '../networks/backendIds.ts';
import type { DataTable } from '../networks/dataTable.ts';
import type { EnsembleResult } from '../networks/ensembleResult.ts';
import type { BackendChoice } from '../networks/settings.ts';
import type { EnsembleSpec } from '../networks/spec.ts';
import type { PassedOver } from './protocol.ts';

/** A picture on its way: the result so far, and the backends passed over before the one that drew it. */
export interface SampleProgress {
  readonly result: EnsembleResult;
  readonly passedOver: readonly PassedOver[];
  /** Whether the sampler's thread died under this run and was started again. */
  readonly restarted: boolean;
}

/** What a page remembers of backends from run to run. */
export interface RememberedBackends {
  /** Those that failed while they calculated, and are not to be tried unasked. */
  failed(): readonly PassedOver[];
  /** By what factor runs are slower here than on a machine of middling speed; undefined before a first run. */
  slowness(backend: BackendId): number | undefined;
}

/** Where the tables are that readers bring. */
export interface DataShelf {
  /** The table of a name, if it is here. */
  find(id: string): Promise<DataTable | undefined>;
}

/** A run whose inputs are chosen from a table that is not here. */
export class MissingTable extends Error {
  override readonly name = 'MissingTable';

  constructor(
    /** The table's name. */
    readonly data: string,
  ) {
    super(`The table ${data} is not here.`);
  }
}

/** The only door to the sampler's thread. */
export interface SamplerClient {
  /**
   * Draws an ensemble; yields a better result after each chunk of networks and ends when all are drawn. Throws an
   * `AbortError` DOMException when the signal aborts, `MissingTable` where the inputs are chosen from a
   * table that is not here, an Error with a reader-facing message when the run fails. `lines` networks are
   * kept as lines of their own; without it, as many as a figure draws.
   */
  sample(spec: EnsembleSpec, backend: BackendChoice, signal: AbortSignal, lines?: number): AsyncGenerator<SampleProgress, void>;

  /** Starts the thread and opens a backend, so that the first run need not wait for either; draws nothing and never fails. */
  warm(backend: BackendChoice): void;
}
