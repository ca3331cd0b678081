import { inputDimension, unitsOf } from '../../networks/dimensions.ts';
import { samplesMeet } from '../../networks/samplesMeet.ts';
import type { TensorOps } from '../../networks/tensorOps.ts';
import type { Sampling } from '../sampling.ts';
import { meanSquareOf, standardized } from '../standardize.ts';
import type { Follower } from './follower.ts';
import { type Place, pushLayer } from './pushLayer.ts';
import { singularValuesOf } from './singularValuesOf.ts';

/**
 * The Jacobian of h_0 -> h_l for the first sample (LayerReading.jacobian), from d_0 tangents that are the unit vectors of that sample at the
 * input. They are divided by their common root mean square at each layer, whose logarithms add up, so that no depth overflows. Where samples meet, the
 * tangents of all of them are propagated; elsewhere the first sample is alone.
 */
export function followJacobian<T>(sampling: Sampling<T>): Follower<T> {
  const { backend, spec } = sampling;
  const { ops } = backend;
  const size = inputDimension(spec);
  const batch = samplesMeet(spec.network) ? spec.inputs.batch : 1;
  let tangent = backend.upload(unitVectors(size, batch), [size, size, batch]);
  let logScale = 0;
  return {
    atInput: { jacobian: { values: new Float64Array(size).fill(1), logScale } },
    step: async (place) => {
      const [next, jacobian, meanSquare] = backend.scope(() => {
        const pushed = pushLayer(sampling, batch === 1 ? ofFirstSample(ops, place) : place, tangent);
        const square = ops.mean(meanSquareOf(ops, pushed), 'network');
        const scaled = standardized(ops, pushed, square);
        const rows = ops.reshape(firstSample(ops, scaled), [1, size, unitsOf(spec, place.layer)]);
        return [scaled, rows, square];
      });
      backend.dispose(tangent);
      tangent = next;
      try {
        const [[square]] = await backend.read([meanSquare]);
        if (square > 0) logScale += Math.log(square) / 2;
        return { jacobian: { values: await singularValuesOf(backend, jacobian), logScale } };
      } finally {
        backend.dispose(jacobian, meanSquare);
      }
    },
    release: () => backend.dispose(tangent),
  };
}

/** For each entry of the first of `batch` samples the signal that is 1 there and 0 elsewhere: row-major [size, size, batch]. */
function unitVectors(size: number, batch: number): Float64Array {
  const vectors = new Float64Array(size * size * batch);
  for (let unit = 0; unit < size; unit++) vectors[(unit * size + unit) * batch] = 1;
  return vectors;
}

const first = Int32Array.of(0);

/** The first column of a signal. */
function firstSample<T>(ops: TensorOps<T>, x: T): T {
  return ops.shape(x)[2] === 1 ? x : ops.transpose(ops.gather(ops.transpose(x), first));
}

/** A layer seen by the first sample alone; what dropout drops for it is drawn for the batch. */
function ofFirstSample<T>(ops: TensorOps<T>, { layer, drawn, before }: Place<T>): Place<T> {
  const { drop } = drawn;
  return { layer, drawn: { ...drawn, drop: drop && ((x) => firstSample(ops, drop(x))) }, before: firstSample(ops, before) };
}
