import type { Shape } from '../../networks/tensorOps.ts';
import { sizeOf } from '../shapes.ts';

/** A signal in float64, row-major [network, unit, input]; never changed once made. */
export interface ReferenceSignal {
  readonly shape: Shape;
  readonly values: Float64Array;
}

/** A signal of zeros, to be filled by its maker. */
export function zeros(shape: Shape): ReferenceSignal {
  return { shape, values: new Float64Array(sizeOf(shape)) };
}
