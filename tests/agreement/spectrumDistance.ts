import { createReferenceBackend } from '../../src/backends/referenceBackend.ts';
import { marchenkoPastur } from '../../src/math/marchenkoPastur.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import { type ObservedLayers, pooledLayer } from '../../src/networks/observedLayers.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { sampleEnsemble } from '../../src/sampler/sampleEnsemble.ts';

/** Batch norm without centring and nothing else, where the law of the spectrum is claimed. */
export const alone = { activation: 'linear', normalization: 'batchNoMean', metrics: ['meanSquare'], observables: ['spectrum'] } as const;

/** The eigenvalues of every layer of some networks, in float64. */
export async function spectra(settings: Partial<Settings>): Promise<ObservedLayers> {
  let last: ObservedLayers | undefined;
  const spec = ensembleSpec({ ...alone, ...settings });
  for await (const { observed } of sampleEnsemble(createReferenceBackend(), spec, async () => {})) last = observed.spectrum;
  if (!last) throw new Error('Nothing was drawn.');
  return last;
}

/** A distance, and a line of a table that says what was compared. */
export interface Distance {
  readonly found: number;
  readonly row: string;
}

/** The largest difference between the shares of values below any x and those of a law (Kolmogorov and Smirnov). */
export function distance(what: string, observed: ObservedLayers, layers: readonly number[], ratio: number): Distance {
  const { cumulative } = marchenkoPastur(ratio);
  const values = Float64Array.from(layers.flatMap((layer) => [...pooledLayer(observed, layer)])).sort();
  const found = values.reduce((most, value, k) => {
    const law = cumulative(value);
    return Math.max(most, law - k / values.length, (k + 1) / values.length - law);
  }, 0);
  return { found, row: `${what}: ${found.toFixed(4)} over ${values.length} eigenvalues, ratio ${ratio}` };
}

/** From one number to another in steps. */
export const every = (first: number, last: number, step: number): number[] =>
  Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, k) => first + k * step);
