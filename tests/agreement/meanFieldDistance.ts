import { createSimdBackend } from '../../src/backends/simdBackend.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { sampleEnsemble } from '../../src/sampler/sampleEnsemble.ts';
import { withMeanField } from '../../src/theory/withMeanField.ts';

/** The root mean square over networks of the distance to the Gram matrix at infinite width, layer by layer, with its standard error. */
export interface Distances {
  readonly width: number;
  readonly rms: readonly number[];
  readonly errors: readonly number[];
}

/** Draws networks in law and measures how far from infinite width they are. */
export async function distancesAt(given: Partial<Settings> & { readonly width: number }): Promise<Distances> {
  const spec = withMeanField(ensembleSpec({ method: 'law', inputs: 'equicorrelated', metrics: ['meanFieldDistance'], ...given }));
  const lines: Float64Array[] = [];
  for await (const { profiles } of sampleEnsemble(await createSimdBackend(), spec, async () => {}, { lines: spec.networks }))
    lines.splice(0, lines.length, ...profiles.meanFieldDistance!.single);
  const squares = Array.from(lines[0], (_, layer) => lines.map((line) => line[layer] ** 2));
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const errorOf = (values: readonly number[]): number =>
    Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)) / (values.length - 1)) / (2 * Math.sqrt(mean(values)));
  return { width: given.width, rms: squares.map((values) => Math.sqrt(mean(values))), errors: squares.map(errorOf) };
}

/** The slope of ln rms against ln width at a layer, by least squares, with its standard error. */
export function exponentAt(layer: number, all: readonly Distances[]): { readonly slope: number; readonly error: number } {
  const x = all.map(({ width }) => Math.log(width));
  const middle = x.reduce((sum, value) => sum + value, 0) / x.length;
  const spread = x.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  const slope = all.reduce((sum, { rms }, k) => sum + (x[k] - middle) * Math.log(rms[layer]), 0) / spread;
  const error = Math.sqrt(all.reduce((sum, { rms, errors }, k) => sum + (((x[k] - middle) * errors[layer]) / rms[layer]) ** 2, 0)) / spread;
  return { slope, error };
}
