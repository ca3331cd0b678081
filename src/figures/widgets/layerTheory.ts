import { specOf } from '../../networks/ensembleSpec.ts';
import type { Settings } from '../../networks/settings.ts';
import { predictSpectrum, type SpectrumPrediction } from '../../theory/batchNormSpectrum.ts';
import { predict } from '../../theory/predict.ts';
import type { Prediction } from '../../theory/prediction.ts';

/** What theory says of the pictures of one layer that a figure was asked for. */
export interface LayerTheory {
  readonly spectrum?: SpectrumPrediction;
  /** Of all layers. */
  readonly angle?: Prediction;
}

/** The predictions for the pictures of a layer. */
export function layerTheory(settings: Settings, layer: number): LayerTheory {
  const spec = specOf(settings);
  return {
    spectrum: settings.observables.includes('spectrum') ? predictSpectrum(spec, layer) : undefined,
    angle: settings.observables.includes('angle') ? predict(spec, 'angle') : undefined,
  };
}

/** Whether any of them is drawn. */
export const showsTheory = ({ spectrum, angle }: LayerTheory): boolean =>
  spectrum?.validity.holds === true || angle?.validity.holds === true;
