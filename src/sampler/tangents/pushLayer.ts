import { isInputMap } from '../../networks/dimensions.ts';
import { type Dual, dualAffine, dualOps } from '../../networks/tangents.ts';
import type { DrawnLayer } from '../drawnLayer.ts';
import type { DrawnMap, DrawnWeights } from '../drawnMap.ts';
import { layerMap } from '../layerMap.ts';
import type { Sampling } from '../sampling.ts';

/** Where a layer is evaluated, and where its tangents stand. */
export interface Place<T> {
  readonly layer: number;
  readonly drawn: DrawnLayer<T>;
  /** h_{l-1} of one network. */
  readonly before: T;
}

/** Tangents at h_{l-1}, [m, d', n], to those at h_l, [m, d, n]: the Jacobian of the layer times each. For whoever has a scope open. */
export function pushLayer<T>({ backend, spec }: Sampling<T>, { layer, drawn, before }: Place<T>, tangent: T): T {
  const { ops } = backend;
  const affine = (x: Dual<T>, map: number): Dual<T> => {
    const { apply } = drawn.maps[map];
    const { unit, scale } = weightsOf(drawn.maps[map]);
    return dualAffine(x, apply, (t) => ops.scale(backend.multiply(unit, t), scale));
  };
  const { drop } = drawn;
  const doings = { affine, drop: drop && ((x: Dual<T>) => dualAffine(x, drop, drop)) };
  const input: Dual<T> = { value: before, tangent };
  return (isInputMap(spec, layer) ? affine(input, 0) : layerMap(dualOps(ops), spec.network, layer, doings)(input)).tangent;
}

/** The weights of a map that was drawn with them. */
export function weightsOf<T>({ weights }: DrawnMap<T>): DrawnWeights<T> {
  if (weights === undefined) throw new Error('tangents are propagated by weights, and in law there are none');
  return weights;
}
