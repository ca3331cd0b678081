import { positionsOf } from '../networks/dimensions.ts';
import { dropoutSubStream, type LayerDraws } from './layerDraws.ts';
import type { Sampling } from './sampling.ts';

/** A linear map of activations that is its own transpose: some entries become 0, the others are divided by 1 - p. */
export type Dropout<T> = (x: T) => T;

/**
 * Dropout (Srivastava et al. 2014) at rate p: every entry of an activation is dropped independently, in every sample, on both ways alike. An entry is
 * dropped where the Gaussian distribution function of its draw is below p.
 */
export function drawDropout<T>({ backend, spec }: Sampling<T>, draws: LayerDraws<T>): Dropout<T> | undefined {
  const { dropout: rate, width } = spec.network;
  if (rate === 0) return undefined;
  const { ops } = backend;
  const rows = width * positionsOf(spec.network);
  const columns = spec.inputs.batch;
  const drawn = draws.take({ role: 'weights', subStream: dropoutSubStream, law: 'dropout', rows, columns }, (matrices) =>
    matrices.normals(rows, columns),
  );
  return (x) => {
    const level = ops.scale(ops.erf(ops.scale(drawn, Math.SQRT1_2)), 0.5);
    return ops.multiply(x, ops.scale(ops.step(ops.shift(level, 0.5 - rate)), 1 / (1 - rate)));
  };
}
