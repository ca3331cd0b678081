import type { Shape } from '../../networks/tensorOps.ts';
import { assertSize } from '../shapes.ts';
import { type ReferenceSignal, zeros } from './referenceSignal.ts';

/** The same values, in storage order, as another shape. */
export function reshape({ values }: ReferenceSignal, shape: Shape): ReferenceSignal {
  assertSize(values, shape);
  return { shape, values };
}

/** Unit k of the result is unit `units[k]` of x, or zeros where that is -1. */
export function gather({ shape: [networks, size, inputs], values }: ReferenceSignal, units: Int32Array): ReferenceSignal {
  const out = zeros([networks, units.length, inputs]);
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
export function transpose({ shape: [networks, units, inputs], values }: ReferenceSignal): ReferenceSignal {
  const out = zeros([networks, inputs, units]);
  const size = units * inputs;
  for (let start = 0; start < values.length; start += size) {
    for (let unit = 0; unit < units; unit++) {
      for (let input = 0; input < inputs; input++) out.values[start + input * units + unit] = values[start + unit * inputs + input];
    }
  }
  return out;
}
