import type { EnsembleSpec } from '../../networks/spec.ts';
import { inputCorrelation, meanFieldLayers } from './meanFieldLayers.ts';

/**
 * tau_0..tau_L: how far the kernel map was followed at each layer, a whole step being a layer of which nothing is carried on (ours). Undefined where the
 * layers are not known at infinite width.
 */
export function effectiveTimes(spec: EnsembleSpec): Float64Array | undefined {
  const correlation = inputCorrelation(spec.inputs);
  const layers = correlation === undefined ? undefined : meanFieldLayers(spec, correlation);
  if (layers === undefined) return undefined;
  const times = new Float64Array(layers.length + 1);
  layers.forEach(({ fresh }, k) => {
    times[k + 1] = times[k] + fresh;
  });
  return times;
}
