import { type Tensor, tidy } from '@tensorflow/tfjs-core';
import type { Shape } from '../../networks/tensorOps.ts';

/** The shape of a tensor, which always has the three axes of a signal. */
export function shapeOf(x: Tensor): Shape {
  const [networks, units, inputs] = x.shape as number[];
  return [networks, units, inputs];
}

/** Frees every tensor that `run` makes, on any backend of TensorFlow.js, except those it returns. */
export function tensorflowScope<R extends readonly Tensor[]>(run: () => R): R {
  let returned: R | undefined;
  tidy(() => {
    returned = run();
    return [...returned];
  });
  if (returned === undefined) throw new Error('a scope returned nothing');
  return returned;
}

/** Frees tensors; a read under way still gets its values. */
export function disposeTensors(...signals: Tensor[]): void {
  for (const signal of signals) signal.dispose();
}
