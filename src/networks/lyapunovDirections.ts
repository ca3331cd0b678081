import { inputDimension } from './dimensions.ts';
import type { ObservedSpec } from './observables/observable.ts';

/** Enough to see exponents fan out; each costs a way forward of the batch. */
const mostDirections = 4;

/** k: orthonormal directions of the input batch that are followed through the layers, no more than it has dimensions. */
export const lyapunovDirections = (spec: ObservedSpec): number => Math.min(mostDirections, inputDimension(spec) * spec.inputs.batch);
