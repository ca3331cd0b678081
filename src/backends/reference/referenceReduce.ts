import { type Axis, axisIndex, type Shape } from '../../networks/tensorOps.ts';
import { reducedShape } from '../shapes.ts';
import { type ReferenceSignal, zeros } from './referenceSignal.ts';

/** Values in either precision; the sum is float64. */
interface Summand {
  readonly shape: Shape;
  readonly values: Float64Array | Float32Array;
}

/** The sum along one axis, which stays with size 1. */
export function sumAlong({ shape, values }: Summand, axis: Axis): ReferenceSignal {
  const index = axisIndex[axis];
  const out = zeros(reducedShape(shape, index));
  const inner = shape.slice(index + 1).reduce((size, axisSize) => size * axisSize, 1);
  const length = shape[index];
  const outer = inner * length === 0 ? 0 : values.length / (inner * length);
  for (let block = 0; block < outer; block++) {
    for (let step = 0; step < length; step++) {
      const from = (block * length + step) * inner;
      for (let k = 0; k < inner; k++) out.values[block * inner + k] += values[from + k];
    }
  }
  return out;
}
