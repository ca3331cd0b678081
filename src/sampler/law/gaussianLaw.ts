import { type LayerDraws, subStreamOf } from '../layerDraws.ts';
import type { LawOfWeights, LawSizes, Way } from './lawOfWeights.ts';
import type { LawBackend } from './orthogonalFactor.ts';

/**
 * Weights with independent entries N(0, s^2) in law. For X = Q R the matrix Z = W Q / s is standard normal, so W X = s Z R. Given it,
 * W = s Z Q^T + W' (I - Q Q^T) with an independent copy W' (Gaussian conditioning, Bolthausen 2014), and G depends on W through W X
 * alone. For G = Q_G R_G the matrix Z' = W'^T Q_G / s is standard normal again, so W^T G = s Q Z^T G + (I - Q Q^T) s Z' R_G.
 */
export function gaussianLaw<T>(backend: LawBackend<T>, draws: LayerDraws<T>, sizes: LawSizes, way: Way): LawOfWeights<T> {
  const { columns, ops } = backend;
  const { width, fanIn, batch, scale, map } = sizes;
  // As many columns as any rank may have, so that a knob that changes the rank deals no other network.
  const [most, mostBack] = [Math.min(batch, fanIn), Math.min(batch, width)];
  const z = draws.take({ role: 'weights', subStream: subStreamOf(map), law: 'gaussian in law', rows: width, columns: most }, (matrices) =>
    matrices.normals(width, most),
  );
  const zBack =
    way === 'back'
      ? draws.take(
          { role: 'weights', subStream: subStreamOf(map, 1), law: 'gaussian in law, back', rows: fanIn, columns: mostBack },
          (matrices) => matrices.normals(fanIn, mostBack),
        )
      : undefined;
  return {
    apply: ({ upper }) => columns.times(z, ops.scale(upper, scale), { upper: true }),
    transpose: (x, g, factorOfG) => {
      if (zBack === undefined) throw new Error('this layer was drawn for the way forward only');
      const fresh = columns.times(zBack, ops.scale(factorOfG().upper, scale), { upper: true });
      const known = ops.scale(columns.withRows(columns.cross(z, g), x.rank), scale);
      return x.span(ops.subtract(known, x.coefficients(fresh)), fresh);
    },
  };
}
