import { type ObservableId, observables } from '../../networks/observables/index.ts';
import { networksIn, type ObservedLayers, pooledLayer } from '../../networks/observedLayers.ts';
import type { Settings } from '../../networks/settings.ts';
import type { SpectrumPrediction } from '../../theory/batchNorm/batchNormSpectrum.ts';
import { type Bins, binned } from '../plots/histogramBins.ts';
import type { Series } from '../plots/plotPaths.ts';
import { niceDomain } from '../plots/plotScale.ts';

/** The pictures that are histograms of values whose scale is taken out: eigenvalues of mean 1, singular values of mean square 1. */
export const spectrumIds = ['spectrum', 'jacobianSpectrum', 'weightsSpectrum'] as const satisfies readonly ObservableId[];

export type SpectrumId = (typeof spectrumIds)[number];

export const isSpectrum = (id: ObservableId): id is SpectrumId => (spectrumIds as readonly ObservableId[]).includes(id);

/** The end of the axis of eigenvalues: where the widest law that theory vouches for ends, (1 + sqrt c)^2 at c = 1. */
export const spectrumEnd = 4;

/** The eigenvalues of a layer, of all networks that were kept. */
export interface SpectrumPicture {
  readonly layer: number;
  readonly networks: number;
  readonly bins: Bins;
  readonly smallest: number;
  readonly largest: number;
}

/** Bars of an axis before there are any, and of few eigenvalues: of a fifth each. */
export const emptyBins = 5 * spectrumEnd;

/** Eigenvalues for which bars of a tenth are not too narrow. */
const manyValues = 400;

/** How many networks a histogram of these settings holds. */
export const pooledNetworks = ({ networks }: Pick<Settings, 'networks'>, of: SpectrumId): number =>
  Math.min(networks, observables[of].networksKept);

/** The picture of a layer, or of the last one where networks of earlier settings have no such layer; in as many bars as there is need for, if nothing is said. */
export function spectrumAt(observed: ObservedLayers | undefined, layer: number, bars?: number): SpectrumPicture | undefined {
  if (observed === undefined || observed.values.length === 0) return undefined;
  const held = Math.min(layer, observed.layers - 1);
  const values = pooledLayer(observed, held);
  const defined = values.filter((value) => !Number.isNaN(value));
  const bins = binned(values, spectrumEnd, bars ?? (values.length < manyValues ? emptyBins : 2 * emptyBins));
  const [smallest, largest] = [
    defined.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY),
    defined.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY),
  ];
  const range = defined.length > 0 ? { smallest, largest } : { smallest: Number.NaN, largest: Number.NaN };
  return { layer: held, networks: networksIn(observed), bins, ...range };
}

/** The share that a law puts into bin k of a histogram, beyond its last bin where k is that. */
export function predictedShare({ law }: SpectrumPrediction, { width, end, densities }: Bins, k: number): number {
  const below = (x: number): number => law.cumulative(x);
  return k < densities.length ? below((k + 1) * width) - (k === 0 ? 0 : below(k * width)) : 1 - below(end);
}

/** The density axis of a figure: for its last layer, that of what is pinned, and theory. */
export function spectrumDomain(
  observed: ObservedLayers | undefined,
  pinned: ObservedLayers | undefined,
  prediction: SpectrumPrediction | undefined,
): readonly [number, number] {
  const last = observed && spectrumAt(observed, observed.layers);
  const beside = pinned && spectrumAt(pinned, pinned.layers, last?.bins.densities.length);
  return densityDomain(prediction, last, beside);
}

/** The density axis: from 0 to above what last layers show and theory predicts, and the same for all layers; what is higher is cut. */
export function densityDomain(
  prediction: SpectrumPrediction | undefined,
  ...lasts: readonly (SpectrumPicture | undefined)[]
): readonly [number, number] {
  // Beside 0 a density may be as high as one likes.
  const { places, values } = prediction ? predictedDensity(prediction) : { places: [], values: [] };
  const series = Array.from(values).filter((_, k) => places[k] >= besideZero);
  const bars = lasts.flatMap((last) => (last ? [...last.bins.densities, last.bins.beyond] : []));
  const highest = [...series, ...bars].reduce((most, value) => Math.max(most, value), 0.5);
  return [0, niceDomain([0, 1.08 * Math.min(highest, highestAxis)], 'linear', 4)[1]];
}

/** Half of a narrow bar. */
const besideZero = 0.05;

/** Of a collapsed batch nearly all eigenvalues are in one bin, of a tenth. */
const highestAxis = 10;

/** Points of a predicted density, closer together at its edges, where it is steep. */
const points = 160;

/** The density of a law as a line from edge to edge. */
export function predictedDensity({ law }: SpectrumPrediction): Series {
  const [lower, upper] = law.edges;
  const places = Array.from({ length: points + 1 }, (_, k) => (lower + upper - (upper - lower) * Math.cos((Math.PI * k) / points)) / 2);
  return { places, values: places.map((place) => law.density(place)) };
}
