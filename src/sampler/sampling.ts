import type { Backend } from '../backends/backend.ts';
import type { EnsembleSpec } from '../networks/spec.ts';
import type { WeightStore } from './weightStore.ts';

/** Where a run is calculated, what it draws on, and how it lets others in: `pause` returns soon, or throws when the run is to end. */
export interface Sampling<T> {
  readonly backend: Backend<T>;
  readonly spec: EnsembleSpec;
  readonly weights: WeightStore<T>;
  readonly table?: Float64Array;
  pause(): Promise<void>;
}

/** Whether the effect of the weights is drawn in law. Who leaves the choice to the sampler has it made before (`drawnMethod`). */
export function isInLaw({ method }: Pick<EnsembleSpec, 'method'>): boolean {
  return method === 'law';
}
