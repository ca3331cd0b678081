import { specOf } from '../../networks/ensembleSpec.ts';
import type { Settings } from '../../networks/settings.ts';
import { type AngleLaw, angleLaws } from '../../theory/angleLaw.ts';
import { predictSpectrum, type SpectrumPrediction } from '../../theory/batchNorm/batchNormSpectrum.ts';
import { predictJacobianSpectrum } from '../../theory/jacobianSpectrum.ts';
import { type CircleShape, circleShapes } from '../../theory/meanField/circleShape.ts';
import { predict } from '../../theory/predict.ts';
import type { Prediction } from '../../theory/prediction.ts';

/** What theory says of the pictures of one layer that a figure was asked for. */
export interface LayerTheory {
  readonly spectrum?: SpectrumPrediction;
  /** Of all layers. */
  readonly angle?: Prediction;
  readonly shape?: CircleShape;
  readonly jacobian?: SpectrumPrediction;
  readonly angles?: AngleLaw;
}

/** What it says of eigenvalues, layer by layer. */
export const spectrumTheory = (settings: Settings, layer: number): SpectrumPrediction | undefined =>
  settings.observables.includes('spectrum') ? predictSpectrum(specOf(settings), layer) : undefined;

/** What it says of the singular values of Jacobians, layer by layer. */
export const jacobianTheory = (settings: Settings, layer: number): SpectrumPrediction | undefined =>
  settings.observables.includes('jacobianSpectrum') ? predictJacobianSpectrum(specOf(settings), layer) : undefined;

/** What it says of the angles of all pairs, of all layers at once. */
export const anglesTheory = (settings: Settings): readonly (AngleLaw | undefined)[] | undefined =>
  settings.observables.includes('angleDistribution') ? angleLaws(specOf(settings)) : undefined;

/** What it says of angles, of all layers at once. */
export const angleTheory = (settings: Settings): Prediction | undefined =>
  settings.observables.includes('angle') ? predict(specOf(settings), 'angle') : undefined;

/** What it says of the shape of the data, of all layers at once. */
export const shapeTheory = (settings: Settings): readonly CircleShape[] | undefined =>
  settings.observables.includes('shape') ? circleShapes(specOf(settings)) : undefined;

/** The predictions for the pictures of a layer. */
export const layerTheory = (settings: Settings, layer: number): LayerTheory => ({
  spectrum: spectrumTheory(settings, layer),
  angle: angleTheory(settings),
  shape: shapeTheory(settings)?.[layer],
  jacobian: jacobianTheory(settings, layer),
  angles: anglesTheory(settings)?.[layer],
});

/** Whether any of them is drawn. */
export const showsTheory = ({ spectrum, angle, shape }: LayerTheory): boolean => [spectrum, angle, shape].some((of) => of?.validity.holds);
