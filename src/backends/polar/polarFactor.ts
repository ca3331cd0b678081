import type { Backend } from '../backend.ts';
import { squareSize } from '../shapes.ts';
import { largestSingularValueBound, newtonSchulzSteps } from './newtonSchulz.ts';

/**
 * The orthogonal polar factor of standard normal matrices by Newton-Schulz steps, products only: X^T X = I to about 1e-6
 * an entry, the entries off those in float64 by about 2e-5 / sqrt(d), more where a matrix is nearly singular.
 */
export function polarFactor<T>(backend: Pick<Backend<T>, 'ops' | 'multiply' | 'scope' | 'dispose'>, matrices: T): T {
  const { ops, multiply } = backend;
  const size = squareSize(ops.shape(matrices));
  let [x] = backend.scope(() => [ops.scale(matrices, 1 / largestSingularValueBound(size))] as readonly [T]);
  for (const { linear, cubic } of newtonSchulzSteps(size)) {
    const [next] = backend.scope((): readonly [T] => {
      const gram = multiply(x, x, true);
      return [ops.add(ops.scale(x, linear), ops.scale(multiply(x, gram), cubic))];
    });
    backend.dispose(x);
    x = next;
  }
  return x;
}
