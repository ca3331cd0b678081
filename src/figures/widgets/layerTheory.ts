import { specOf } from '../../networks/ensembleSpec.ts';
import type { Settings } from '../../networks/settings.ts';
import { predictSpectrum, type SpectrumPrediction } from '../../theory/batchNorm/batchNormSpectrum.ts';
import { predict } from '../../theory/predict.ts';
import type { Prediction } from '../../theory/prediction.ts';

/** What theory says of the pictures of one layer that a figure was asked for. */
export interface LayerTheory {
  readonly spectrum?: SpectrumPrediction;
  /** Of all layers. */
  readonly angle?: Prediction;
}

/** What it says of eigenvalues, layer by layer. */
export const spectrumTheory = (settings: Settings, layer: number): SpectrumPrediction | undefined =>
  settings.observables.includes('spectrum') ? predictSpectrum(specOf(settings), layer) : undefined;

/** What it says of angles, of all layers at once. */
export const angleTheory = (settings: Settings): Prediction | undefined =>
  settings.observables.includes('angle') ? predict(specOf(settings), 'angle') : undefined;

/** The predictions for the pictures of a layer. */
export const layerTheory = (settings: Settings, layer: number): LayerTheory => ({
  spectrum: spectrumTheory(settings, layer),
  angle: angleTheory(settings),
});

/** Whether any of them is drawn. */
export const showsTheory = ({ spectrum, angle }: LayerTheory): boolean =>
  spectrum?.validity.holds === true || angle?.validity.holds === true;
