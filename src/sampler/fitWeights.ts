import { mapsOf } from '../networks/dimensions.ts';
import { weightLaws } from '../networks/weights/index.ts';
import { isFitted } from '../networks/weights/weightLaw.ts';
import type { Sampling } from './sampling.ts';

/** The weights of layer l where they are a function of h_{l-1}, one matrix a network, the caller's; undefined where they are drawn. */
export async function fitWeights<T>({ backend, spec }: Sampling<T>, layer: number, h: T): Promise<T | undefined> {
  const law = weightLaws[spec.network.weights];
  if (!isFitted(law)) return undefined;
  const [{ rows, columns }] = mapsOf(spec, layer);
  const [networks, , batch] = backend.ops.shape(h);
  const [values] = await backend.read([h]);
  const fitted = new Float64Array(networks * rows * columns);
  for (let k = 0; k < networks; k++) {
    const signal = values.subarray(k * columns * batch, (k + 1) * columns * batch);
    fitted.set(law.fit(signal, { rows, columns, batch }), k * rows * columns);
  }
  return backend.upload(fitted, [networks, rows, columns]);
}
