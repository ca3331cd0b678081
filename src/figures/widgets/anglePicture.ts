import { type Summary, summarize } from '../../math/summary.ts';
import { layerOf, networksIn, type ObservedLayers } from '../../networks/observedLayers.ts';
import type { Prediction } from '../../theory/prediction.ts';

/** The angle between the first two samples at one layer, in degrees. */
export interface AnglePicture extends Summary {
  readonly layer: number;
  /** Of all networks that were kept, NaN where it is undefined. */
  readonly angles: readonly number[];
}

/** Networks that have a ray of their own, the first ones. */
export const mostRays = 32;

/** The picture of a layer, or of the last one where networks of earlier settings have no such layer. */
export function anglesAt(observed: ObservedLayers | undefined, layer: number): AnglePicture | undefined {
  if (observed === undefined || observed.values.length === 0) return undefined;
  const held = Math.min(layer, observed.layers - 1);
  const angles = Array.from({ length: networksIn(observed) }, (_, network) => layerOf(observed, held, network)[0]);
  return { layer: held, angles, ...summarize(angles) };
}

/** The predicted angle of a layer; undefined where theory claims none there, or is outside its validity. */
export function predictedAngle(prediction: Prediction | undefined, layer: number): number | undefined {
  if (!prediction?.validity.holds) return undefined;
  const { claimed, values, firstLayer } = prediction;
  const value = layer >= claimed[0] && layer <= claimed[1] ? values[layer - firstLayer] : Number.NaN;
  return Number.isNaN(value) ? undefined : value;
}
