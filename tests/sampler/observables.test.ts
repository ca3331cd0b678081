import { expect, test } from 'vitest';
import { createReferenceBackend } from '../../src/backends/referenceBackend.ts';
import type { EnsembleResult } from '../../src/networks/ensembleResult.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import { pairIndex } from '../../src/networks/observables/gram.ts';
import { spectrum } from '../../src/networks/observables/spectrum.ts';
import { layerOf, networksIn, pooledLayer } from '../../src/networks/observedLayers.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { sampleEnsemble } from '../../src/sampler/sampleEnsemble.ts';

const small = { width: 12, batch: 4, depth: 3, metrics: ['correlation', 'participationRatio'] } as const satisfies Partial<Settings>;

async function results(given: Partial<Settings>): Promise<EnsembleResult[]> {
  const all: EnsembleResult[] = [];
  for await (const result of sampleEnsemble(createReferenceBackend(), ensembleSpec({ ...small, ...given }), async () => {}))
    all.push(result);
  return all;
}

test('nothing is kept unless it is asked for', async () => {
  expect((await results({ networks: 2 })).map(({ observed }) => observed)).toEqual([{}, {}]);
});

test('the Gram matrix is of the first network, from the first picture on', async () => {
  const all = await results({ networks: 6, observables: ['gram'] });
  const [first, last] = [all[0].observed.gram!, all[all.length - 1].observed.gram!];
  expect(networksIn(last)).toBe(1);
  expect(last.values).toEqual(first.values);
  const line = all[0].profiles.correlation!.single[0];
  for (let layer = 0; layer <= small.depth; layer++) {
    const cosines = layerOf(last, layer);
    let sum = 0;
    for (let i = 1; i < 4; i++) for (let j = 0; j < i; j++) sum += cosines[pairIndex(i, j)];
    expect(sum / 6).toBeCloseTo(line[layer], 6);
  }
});

test('the spectrum is of all networks drawn, up to a number that does not grow', async () => {
  const all = await results({ networks: spectrum.networksKept + 5, observables: ['spectrum'] });
  for (const { observed, drawn } of all) expect(networksIn(observed.spectrum!)).toBe(Math.min(drawn, spectrum.networksKept));
  const { observed, profiles } = all[all.length - 1];
  const lines = profiles.participationRatio!.single;
  lines.forEach((line, network) => {
    const squares = layerOf(observed.spectrum!, 2, network).reduce((sum, value) => sum + value ** 2, 0);
    expect(4 ** 2 / squares).toBeCloseTo(line[2], 4);
  });
  const pooled = pooledLayer(observed.spectrum!, 3);
  expect(pooled.reduce((sum, value) => sum + value, 0) / pooled.length).toBeCloseTo(1, 5);
});
