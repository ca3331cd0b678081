import { mapsOf } from '../../../networks/dimensions.ts';
import type { ExchangeableGram } from '../../../networks/meanField.ts';
import type { EnsembleSpec } from '../../../networks/spec.ts';
import { ofBias, sumOf } from '../grams.ts';
import { passOf } from '../passed.ts';
import { ofPerceptron } from '../spread.ts';
import type { WideLayer } from '../wideLayer.ts';

/** A layer before anything is carried on beside it. */
export type Perceptron = Omit<WideLayer, 'fresh'>;

/** phi(N(W h + b)), or N(phi(W h + b)), of each layer; undefined where it is not known. The map reads all units that are before it. */
export function perceptronOf(spec: EnsembleSpec): ((h: ExchangeableGram, layer: number) => Perceptron | undefined) | undefined {
  const { weightVariance, biasVariance, normalizationPosition } = spec.network;
  const pass = passOf(spec, normalizationPosition === 'afterActivation' ? 'after' : 'before');
  if (pass === undefined) return undefined;
  return (h, layer) => {
    const passed = pass(sumOf([weightVariance, h], [biasVariance, ofBias]), layer);
    if (passed?.slope === undefined) return passed;
    const { gram, met, slope } = passed;
    const [{ columns }] = mapsOf(spec, layer);
    const spread = ofPerceptron(spec.network, slope);
    return { gram, met, back: { chi: weightVariance * slope.square, ofWeights: slope.square * columns * h.meanSquare, spread } };
  };
}
