import { entryBins } from '../../networks/observables/activationHistogram.ts';
import { angleBins } from '../../networks/observables/angleDistribution.ts';
import { layerOf, networksIn, type ObservedLayers } from '../../networks/observedLayers.ts';
import type { AngleLaw } from '../../theory/angleLaw.ts';
import { type Bins, countedBins } from '../plots/histogramBins.ts';
import { niceDomain } from '../plots/plotScale.ts';

/** The observables that are densities over bins which are the same in every network. */
export const densityBins = { angleDistribution: angleBins, activationHistogram: entryBins } as const;

export type DensityId = keyof typeof densityBins;

/** The density of a layer: the mean over those kept networks in which it is defined. */
export interface DensityPicture {
  readonly of: DensityId;
  readonly layer: number;
  /** Networks that it is the mean of. */
  readonly networks: number;
  readonly bins: Bins;
}

/** The picture of a layer, or of the last one where networks of earlier settings have no such layer. */
export function densityAt(of: DensityId, observed: ObservedLayers | undefined, layer: number): DensityPicture | undefined {
  if (observed === undefined || observed.values.length === 0) return undefined;
  const held = Math.min(layer, observed.layers - 1);
  const rows = Array.from({ length: networksIn(observed) }, (_, network) => layerOf(observed, held, network));
  const defined = rows.filter((row) => !Number.isNaN(row[0]));
  const { from, to, count } = densityBins[of];
  const densities = Float64Array.from({ length: count }, (_, k) => defined.reduce((sum, row) => sum + row[k] / defined.length, 0));
  return { of, layer: held, networks: defined.length, bins: countedBins(densities, from, to, defined.length) };
}

/** The share that a law puts into a bin. */
export function lawShare({ law }: AngleLaw, { start, width }: Bins, bin: number): number {
  return law.cumulative(start + (bin + 1) * width) - law.cumulative(start + bin * width);
}

/** Bars that an axis has room for, of as many evenly filled ones: where nearly all is in one bar, that is cut. */
const highestBar = 12;

/** The density axis: from 0 to above what the first and the last layer show, and the same for all layers; what is higher is cut. */
export function densityDomain(of: DensityId, ...pictured: readonly (ObservedLayers | undefined)[]): readonly [number, number] {
  const { from, to } = densityBins[of];
  const ends = pictured.flatMap((observed) => (observed ? [0, observed.layers - 1].map((layer) => densityAt(of, observed, layer)) : []));
  const highest = Math.max(2 / (to - from), ...ends.flatMap((picture) => (picture ? Array.from(picture.bins.densities) : [])));
  return [0, niceDomain([0, 1.08 * Math.min(highest, highestBar / (to - from))], 'linear', 4)[1]];
}
