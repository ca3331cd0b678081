import { describe, expect, it } from 'vitest';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { sampleEnsemble } from '../../src/sampler/sampleEnsemble.ts';
import { WeightStore } from '../../src/sampler/weightStore.ts';
import { strictBackend } from './strictBackend.ts';

const settings = { method: 'law', width: 40, batch: 4, depth: 6, networks: 3, metrics: ['correlation', 'weightGradientNorm'] } as const;

const cells: readonly Partial<Settings>[] = [
  {},
  { weights: 'orthogonal' },
  { normalization: 'none', biasVariance: 0.2, activation: 'tanh' },
  { architecture: 'residual', normalization: 'layer', weights: 'orthogonal' },
  { inputs: 'nearCollinear', normalization: 'none', activation: 'linear' },
  { metrics: ['correlation'] },
  { metrics: ['correlation', 'gradientNorm'] },
];

async function run(given: Partial<Settings>, stopAfter = Number.POSITIVE_INFINITY) {
  const { backend, held } = strictBackend();
  let pauses = 0;
  const pause = async (): Promise<void> => {
    if (++pauses > stopAfter) throw new Error('stopped');
  };
  const weights = new WeightStore(backend, 1000);
  const all = async () => {
    for await (const _ of sampleEnsemble(backend, ensembleSpec({ ...settings, ...given }), pause, { weights }));
  };
  await (stopAfter < Number.POSITIVE_INFINITY ? expect(all()).rejects.toThrow('stopped') : all());
  weights.clear();
  return held;
}

describe('the memory of a run', () => {
  it.each([...cells, ...cells.map((cell) => ({ ...cell, method: 'explicit' as const }))])(
    '%o uses nothing that was freed, and frees all',
    async (cell) => {
      expect(await run(cell)).toMatchObject({ signals: 0, values: 0 });
    },
  );

  it.each([1, 5, 6, 9, 12, 14])('is freed when a run in law is cut short after %d pauses', async (pauses) => {
    expect(await run({}, pauses)).toMatchObject({ signals: 0, values: 0 });
  });

  it('in law grows by one signal a layer, and by none where there is no way back', async () => {
    const peak = async (depth: number, metrics: Settings['metrics']) => (await run({ depth, metrics, width: 400, networks: 1 })).peak;
    const signal = 400 * 4;
    const [shallow, deep] = [await peak(10, ['gradientNorm']), await peak(30, ['gradientNorm'])];
    expect((deep - shallow) / signal).toBeGreaterThan(19);
    expect((deep - shallow) / signal).toBeLessThan(21);
    const [little, more] = [await peak(10, ['correlation']), await peak(30, ['correlation'])];
    expect((more - little) / signal).toBeLessThan(0.5);
  });
});
