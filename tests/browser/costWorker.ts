/// <reference lib="webworker" />
import { createWebglBackend } from '../../src/backends/webglBackend.ts';
import type { EnsembleResult } from '../../src/networks/ensembleResult.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { createWeightStore, sampleEnsemble } from '../../src/sampler/sampleEnsemble.ts';

type Cost = EnsembleResult['cost'];

/** What a run costs on the GPU, one network of this depth, the second time: its weights are drawn. */
async function costs(given: Partial<Settings>, depths: readonly number[]): Promise<Cost[]> {
  const backend = await createWebglBackend();
  const weights = createWeightStore(backend);
  const found: Cost[] = [];
  for (const depth of depths) {
    let last: EnsembleResult | undefined;
    for (let time = 0; time < 2; time++) {
      const spec = ensembleSpec({ width: 64, batch: 8, networks: 1, ...given, depth });
      for await (const result of sampleEnsemble(backend, spec, async () => {}, { weights })) last = result;
    }
    if (last) found.push(last.cost);
  }
  return found;
}

/** What is asked for: `forward` without, `backward` with the gradient. */
const tasks = {
  forward: () => costs({ metrics: ['correlation', 'effectiveRank'] }, [10, 50]),
  backward: () => costs({ metrics: ['correlation', 'effectiveRank', 'gradientNorm'] }, [10, 50]),
  scaled: () => costs({ normalization: 'none' }, [10, 50]),
};

export type CostTask = keyof typeof tasks;

self.addEventListener('message', async ({ data }: MessageEvent<CostTask>) => {
  try {
    self.postMessage({ result: await tasks[data]() });
  } catch (error) {
    self.postMessage({ error: String(error) });
  }
});
