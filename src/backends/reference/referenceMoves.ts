import type { Shape } from '../../networks/tensorOps.ts';
import { gatheredShape, reshaped, transposedShape } from '../shapes.ts';
import { type ReferenceSignal, zeros } from './referenceSignal.ts';

/** The same values, in storage order, as another shape. */
export const reshape = (x: ReferenceSignal, shape: Shape): ReferenceSignal => ({ shape: reshaped(x.shape, shape), values: x.values });

/** Unit k of the result is unit `units[k]` of x, or zeros where that is -1. */
export function gather({ shape, values }: ReferenceSignal, units: Int32Array): ReferenceSignal {
  const out = zeros(gatheredShape(shape, units));
  const [networks, size, inputs] = shape;
  for (let network = 0; network < networks; network++) {
    for (const [place, unit] of units.entries()) {
      if (unit < 0) continue;
      const from = (network * size + unit) * inputs;
      out.values.set(values.subarray(from, from + inputs), (network * units.length + place) * inputs);
    }
  }
  return out;
}

/** Units and inputs exchanged. */
export function transpose({ shape, values }: ReferenceSignal): ReferenceSignal {
  const out = zeros(transposedShape(shape));
  const [, units, inputs] = shape;
  const size = units * inputs;
  for (let start = 0; start < values.length; start += size) {
    for (let unit = 0; unit < units; unit++) {
      for (let input = 0; input < inputs; input++) out.values[start + input * units + unit] = values[start + unit * inputs + input];
    }
  }
  return out;
}
