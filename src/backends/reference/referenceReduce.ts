import { type Axis, axisIndex, type Shape } from '../../networks/tensorOps.ts';
import { reducedShape } from '../shapes.ts';
import { type ReferenceSignal, zeros } from './referenceSignal.ts';

/** Values in either precision; the sum is float64. */
interface Summand {
  readonly shape: Shape;
  readonly values: Float64Array | Float32Array;
}

/** The sum along one axis, which stays with size 1. */
export const sumAlong = (x: Summand, axis: Axis): ReferenceSignal => folded(x, axis, 0, (sum, value) => sum + value);

/** The largest value along one axis, which stays with size 1; NaN where one of them is. */
export const largestAlong = (x: Summand, axis: Axis): ReferenceSignal => folded(x, axis, Number.NEGATIVE_INFINITY, Math.max);

function folded({ shape, values }: Summand, axis: Axis, start: number, fold: (sofar: number, value: number) => number): ReferenceSignal {
  const index = axisIndex[axis];
  const out = zeros(reducedShape(shape, index));
  const inner = shape.slice(index + 1).reduce((size, axisSize) => size * axisSize, 1);
  const length = shape[index];
  if (start !== 0) out.values.fill(start);
  const outer = inner * length === 0 ? 0 : values.length / (inner * length);
  for (let block = 0; block < outer; block++) {
    for (let step = 0; step < length; step++) {
      const from = (block * length + step) * inner;
      for (let k = 0; k < inner; k++) out.values[block * inner + k] = fold(out.values[block * inner + k], values[from + k]);
    }
  }
  return out;
}
