import { type LayerDraws, subStreamOf } from '../layerDraws.ts';
import type { LawOfWeights, LawSizes, Way } from './lawOfWeights.ts';
import { type LawBackend, type OrthogonalFactor, orthogonalFactor } from './orthogonalFactor.ts';

/**
 * Haar orthogonal weights O in law. For X = Q R, of rank r, the frame U = O Q is uniformly random, so O X = U R. Given it,
 * O^T G = Q U^T G + F T, where T is the triangular factor of E = (I - U U^T) G, of rank k, and F a uniformly random frame of k columns that
 * are orthogonal to Q. Rectangular weights are a block of an orthogonal matrix of the larger side s: X and G are padded with zeros, results
 * cut. The block is scaled by the root of s, which gives its entries the variance of Gaussian ones.
 */
export function haarLaw<T>(backend: LawBackend<T>, draws: LayerDraws<T>, sizes: LawSizes, way: Way): LawOfWeights<T> {
  const { columns, ops } = backend;
  const { width, fanIn, batch, map } = sizes;
  const side = Math.max(width, fanIn);
  const scale = sizes.scale * Math.sqrt(side);
  const [most, mostBack] = [Math.min(batch, fanIn), Math.min(batch, width)];
  const u = draws.take({ role: 'weights', subStream: subStreamOf(map), law: 'haar in law', rows: side, columns: most }, (matrices) => {
    const found = columns.orthogonalize(matrices.normals(side, most));
    if (found?.rank !== most) throw new Error('normals that are not independent');
    return found.basis;
  });
  const normals =
    way === 'back'
      ? draws.take(
          { role: 'weights', subStream: subStreamOf(map, 1), law: 'haar in law, back', rows: side, columns: mostBack },
          (matrices) => matrices.normals(side, mostBack),
        )
      : undefined;
  return {
    apply: ({ upper }) => columns.times(withRows(backend, u, width), ops.scale(upper, scale), { upper: true }),
    transpose: (x, g) => {
      if (normals === undefined) throw new Error('this layer was drawn for the way forward only');
      const padded = withRows(backend, g, side);
      const leading = (y: T): T => columns.withRows(columns.cross(u, y), x.rank);
      const without = (y: T, coefficients: T): T => columns.times(u, ops.scale(coefficients, -1), { onto: y });
      const along = leading(padded);
      const once = without(padded, along);
      const rest = orthogonalFactor(backend, without(once, leading(once)));
      const frame = orthogonalFactor(backend, offBasis(backend, x, offBasis(backend, x, normals)));
      const turned = frame.span(ops.scale(columns.withRows(rest.upper, frame.rank), scale));
      return x.span(ops.scale(along, scale), withRows(backend, turned, fanIn));
    },
  };
}

/** The first rows of X, and rows of zeros where it has fewer; X itself where it has as many. */
function withRows<T>({ ops, columns }: LawBackend<T>, x: T, rows: number): T {
  return ops.shape(x)[1] === rows ? x : columns.withRows(x, rows);
}

/** (I - Q Q^T) Y, where Q is padded with zeros to the rows of Y. */
function offBasis<T>(backend: LawBackend<T>, { span, coefficients, of }: OrthogonalFactor<T>, y: T): T {
  const { ops } = backend;
  const [rows, height] = [ops.shape(of)[1], ops.shape(y)[1]];
  const projection = span(coefficients(withRows(backend, y, rows)));
  return ops.subtract(y, withRows(backend, projection, height));
}
