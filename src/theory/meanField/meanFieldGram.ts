import type { ExchangeableGram } from '../../networks/meanField.ts';
import type { EnsembleSpec } from '../../networks/spec.ts';
import { inputCorrelation, meanFieldLayers } from './meanFieldLayers.ts';

/**
 * The Gram matrix of each layer l = 0..L at infinite width, of an exchangeable batch, which stays one: q [(1 - c) I + c 11^T]. Undefined where it is not known
 * (`passed.ts` and `steps/` say where), of inputs that are not exchangeable, and where it leaves the range of numbers.
 */
export function meanFieldGram(spec: EnsembleSpec): ExchangeableGram[] | undefined {
  const correlation = inputCorrelation(spec.inputs);
  if (correlation === undefined) return undefined;
  const layers = meanFieldLayers(spec, correlation);
  return layers && [{ meanSquare: spec.inputs.meanSquare, correlation }, ...layers.map(({ gram }) => gram)];
}
