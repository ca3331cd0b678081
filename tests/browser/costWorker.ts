import { openBackend } from '../../src/backends/openBackend.ts';
import type { EnsembleResult } from '../../src/networks/ensembleResult.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { createWeightStore, sampleEnsemble } from '../../src/sampler/sampleEnsemble.ts';
import { answerTasks } from './answerTasks.ts';

type Cost = EnsembleResult['cost'];

/** What a run costs on the GPU, one network of this depth, the second time: its weights are drawn. */
async function costs(id: GpuId, given: Partial<Settings>): Promise<Cost[]> {
  const { backend } = await openBackend(id);
  if (backend.id !== id) throw new Error(`${id} does not open here`);
  const weights = createWeightStore(backend);
  const found: Cost[] = [];
  for (const depth of [10, 50]) {
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
const settings = {
  forward: { metrics: ['correlation', 'effectiveRank'] },
  backward: { metrics: ['correlation', 'effectiveRank', 'gradientNorm'] },
  scaled: { normalization: 'none' },
} as const satisfies Record<string, Partial<Settings>>;

type Asked = keyof typeof settings;
export type GpuId = 'webgl' | 'webgpu';
export type CostTask = `${GpuId} ${Asked}`;

const tasksOf = (id: GpuId) =>
  Object.fromEntries((Object.keys(settings) as Asked[]).map((asked) => [`${id} ${asked}`, () => costs(id, settings[asked])]));

answerTasks({ ...tasksOf('webgl'), ...tasksOf('webgpu') });
