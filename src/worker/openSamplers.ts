import type { Backend } from '../backends/backend.ts';
import { failureOf } from '../backends/openBackend.ts';
import type { BackendId } from '../networks/backendIds.ts';
import type { EnsembleResult } from '../networks/ensembleResult.ts';
import type { BackendChoice } from '../networks/settings.ts';
import type { EnsembleSpec } from '../networks/spec.ts';
import { type DrawNetworks, drawerOf } from '../sampler/drawNetworks.ts';
import { createWeightStore, type SampleOptions, sampleEnsemble } from '../sampler/sampleEnsemble.ts';
import type { PassedOver } from './protocol.ts';

/** What a run may be given beside its spec, whatever the backend. */
export type RunOptions = Pick<SampleOptions<unknown>, 'table' | 'lines'>;

/** A backend and its weights, bound to the sampler: its kind of signal is nobody else's business. */
export interface OpenSampler {
  sample(spec: EnsembleSpec, pause: () => Promise<void>, given?: RunOptions): AsyncGenerator<EnsembleResult, void>;
  /** Begins a run of which others may draw networks too. */
  begin(spec: EnsembleSpec, table?: Float64Array): DrawNetworks;
}

/** Ties a sampler to a backend, with a store of weights of its own: some share of what weights may take. */
export function samplerOn<T>(backend: Backend<T>, share?: number): OpenSampler {
  const weights = createWeightStore(backend, share);
  return {
    sample: (spec, pause, given) => sampleEnsemble(backend, spec, pause, { ...given, weights }),
    begin: (spec, table) => drawerOf(backend, spec, { table, weights }),
  };
}

/** Where this thread can calculate. */
export interface Bench {
  /** Backends that are not worth opening for a choice, and why. */
  passedOver(choice: BackendChoice): readonly PassedOver[];
  /** Opens one; throws BackendUnavailable where it does not work. It may keep a share of the weights that a page may keep. */
  open(backend: BackendId, choice: BackendChoice, share?: number): Promise<OpenSampler>;
}

/** The samplers that are open in this thread, each with its own backend and weights, and what is known of those that are not to be used. */
export class OpenSamplers {
  private readonly opened = new Map<string, Promise<OpenSampler>>();
  private choice: BackendChoice = 'auto';
  /** Failures that the page knew of when it last asked. */
  private known: readonly PassedOver[] = [];
  private unusable: readonly PassedOver[] = [];

  constructor(
    private readonly bench: Bench,
    private readonly share?: number,
  ) {}

  get isEmpty(): boolean {
    return this.opened.size === 0;
  }

  /** Takes in what a page asks for and remembers. Another choice, or a failure that it was told to forget, has all tried anew. */
  heed(choice: BackendChoice, failed: readonly PassedOver[]): void {
    if (choice !== this.choice || !this.known.every(({ backend }) => names(failed, backend))) this.unusable = [];
    this.unusable = [...this.unusable, ...failed.filter(({ backend }) => !names(this.unusable, backend))];
    this.choice = choice;
    this.known = failed;
  }

  usable = (backend: BackendId): boolean => !names(this.passedOver(), backend);

  passedOver(): readonly PassedOver[] {
    const unfit = this.bench.passedOver(this.choice);
    return [...unfit, ...this.unusable.filter(({ backend }) => !names(unfit, backend))];
  }

  /** The sampler on a backend: open, or opened now. */
  take(backend: BackendId): Promise<OpenSampler> {
    const key = this.keyOf(backend);
    const found = this.opened.get(key);
    if (found) return found;
    const opening = this.bench.open(backend, this.choice, this.share);
    this.opened.set(key, opening);
    opening.catch(() => this.opened.delete(key));
    return opening;
  }

  /** Gives a backend up that did not open, or failed under a run. None comes after the reference: false, and the next run tries all anew. */
  leave(backend: BackendId, error: unknown): boolean {
    this.opened.delete(this.keyOf(backend));
    const isLast = backend === 'reference';
    this.unusable = isLast ? this.known : [...this.unusable, failureOf(backend, error)];
    return !isLast;
  }

  /** Who names WebGPU gets a software adapter too, which nobody else should meet. */
  private keyOf(backend: BackendId): string {
    return backend === 'webgpu' && this.choice === backend ? 'webgpu, named' : backend;
  }
}

const names = (list: readonly PassedOver[], backend: BackendId): boolean => list.some((one) => one.backend === backend);
