import { describe, expect, it } from 'vitest';
import type { Backend } from '../../src/backends/backend.ts';
import { createReferenceBackend, type ReferenceSignal } from '../../src/backends/referenceBackend.ts';
import type { EnsembleResult } from '../../src/networks/ensembleResult.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import { type MetricId, metrics } from '../../src/networks/metrics/index.ts';
import { needsOf, needsWeights } from '../../src/networks/needs.ts';
import { type ObservableId, observables } from '../../src/networks/observables/index.ts';
import { shapeComponents } from '../../src/networks/observables/shape.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { createWeightStore, sampleEnsemble } from '../../src/sampler/sampleEnsemble.ts';
import type { WeightStore } from '../../src/sampler/weightStore.ts';
import { finished } from './drawn.ts';

const small = { method: 'law', width: 14, batch: 5, depth: 6, networks: 4 } as const;
/** All that does not take the weights themselves. */
const everything = {
  metrics: (Object.keys(metrics) as MetricId[]).filter((id) => !needsWeights(needsOf({ metrics: [id], observables: [] }))),
  observables: (Object.keys(observables) as ObservableId[]).filter((id) => !needsWeights(needsOf({ metrics: [], observables: [id] }))),
};

interface Place {
  readonly backend?: Backend<ReferenceSignal>;
  readonly weights?: WeightStore<ReferenceSignal>;
}

async function run(given: Partial<Settings>, { backend = createReferenceBackend(), weights }: Place = {}): Promise<EnsembleResult> {
  let last: EnsembleResult | undefined;
  for await (const result of sampleEnsemble(backend, ensembleSpec({ ...small, ...given }), async () => {}, { weights })) last = result;
  if (last === undefined) throw new Error('nothing was sampled');
  return last;
}

describe('an ensemble in law', () => {
  it('says so, and reads its inputs as an explicit one does, in every metric and picture', async () => {
    const settings = { ...small, ...everything, normalization: 'none', inputs: 'equicorrelated', correlation: 0.4 } as const;
    const [law, explicit] = [await run(settings), await finished({ ...settings, method: 'explicit' })];
    expect([law.method, explicit.method]).toEqual(['law', 'explicit']);
    for (const id of settings.metrics.filter((name) => metrics[name].needs === 'signal' && name !== 'meanFieldDistance')) {
      expect(law.profiles[id]!.mean[0], id).toBeCloseTo(explicit.profiles[id]!.mean[0], 10);
    }
    for (const id of settings.observables) {
      const [ours, theirs] = [law.observed[id]!, explicit.observed[id]!];
      expect(ours.values).toHaveLength(theirs.values.length);
      // Components of equal variance, as these inputs have, leave the axes open: of a shape, what does not depend on them.
      const first = id === 'shape' ? shapeComponents * settings.batch : 0;
      for (let k = first; k < ours.size; k++) expect(ours.values[k], id).toBeCloseTo(theirs.values[k], 5);
    }
  });

  it('draws each network from its own counters, however many there are', async () => {
    const [few, many] = [await run({ networks: 3 }), await run({ networks: 9 })];
    expect(many.drawn).toBe(9);
    expect(few.profiles.gradientNorm!.single).toEqual(many.profiles.gradientNorm!.single.slice(0, 3));
  });

  it.each(['gaussian', 'orthogonal'] as const)('adds a sample to the same networks: %s weights', async (weights) => {
    const settings = { normalization: 'none', activation: 'tanh', metrics: ['angle'], weights } as const;
    const [less, more] = [await run({ ...settings, batch: 3 }), await run({ ...settings, batch: 5 })];
    const inputs = less.profiles.angle!.single.map(([first]) => first);
    expect(more.profiles.angle!.single.map(([first]) => first)).toEqual(inputs);
    less.profiles.angle!.single.forEach((line, k) => {
      for (const [layer, value] of line.entries()) expect(more.profiles.angle!.single[k][layer]).toBeCloseTo(value, 8);
    });
  });

  it.each([
    { weightVariance: 0, biasVariance: 0 },
    { weightVariance: 0, normalization: 'layer' },
    { activation: 'linear', normalization: 'none', weightVariance: 1e6, biasVariance: 1, depth: 120 },
    { weights: 'orthogonal', activation: 'linear', normalization: 'none', weightVariance: 1e6, biasVariance: 1, depth: 120 },
    { batch: 1 },
  ] as const)('%o: reports the trouble that an explicit one reports', async (given) => {
    // Gradients are left out: behind a signal that overflowed a law has none, where the weights of a linear network would still give one.
    const troubles = ({ events }: EnsembleResult) =>
      events.filter(({ metric }) => metric !== 'gradientNorm').map(({ kind, networks }) => ({ kind, networks }));
    const expected = troubles(await finished({ ...small, ...given, method: 'explicit' }));
    expect(expected.length).toBeGreaterThan(0);
    expect(troubles(await run(given))).toEqual(expected);
  });

  it('asks the backend for singular values where a metric does, and not before', async () => {
    const backend = createReferenceBackend();
    let asked = 0;
    const singularValues = (x: ReferenceSignal): Float64Array => {
      asked++;
      return backend.columns!.singularValues(x);
    };
    const watched = { ...backend, columns: { ...backend.columns!, singularValues } };
    await run({ metrics: ['correlation', 'gradientNorm'] }, { backend: watched });
    expect(asked).toBe(0);
    await run({ metrics: ['effectiveRank', 'stableRank'] }, { backend: watched });
    expect(asked).toBe(small.networks * (small.depth + 1));
  });

  it('is refused where it is not exact, and where the backend cannot', async () => {
    await expect(run({ weights: 'orthogonal', batch: 14 })).rejects.toThrow(/nothingSaved/);
    const { columns: _, ...without } = createReferenceBackend();
    await expect(run({}, { backend: without })).rejects.toThrow(/float64/);
  });
});

/** The reference, counting what it draws for weights. */
function countingBackend() {
  const backend = createReferenceBackend();
  const count = { draws: 0 };
  const watched: Backend<ReferenceSignal> = {
    ...backend,
    matrices: (address) => {
      if (address.role === 'weights') count.draws++;
      return backend.matrices(address);
    },
  };
  return { backend: watched, count };
}

describe('what is drawn in law outlives its run', () => {
  const unrelated: readonly Partial<Settings>[] = [
    { activation: 'linear' },
    { normalization: 'layer' },
    { weightVariance: 1.2 },
    { biasVariance: 0.3 },
    { depth: 4 },
    { architecture: 'residual' },
    { inputs: 'nearCollinear' },
    { metrics: ['correlation'] },
  ];

  it.each(['gaussian', 'orthogonal'] as const)(
    '%s weights: a knob that does not touch it draws nothing, and changes no digit',
    async (weights) => {
      const { backend, count } = countingBackend();
      const store = createWeightStore(backend);
      await run({ weights }, { backend, weights: store });
      expect(count.draws).toBeGreaterThan(0);
      for (const given of unrelated) {
        count.draws = 0;
        const kept = await run({ weights, ...given }, { backend, weights: store });
        expect(count.draws, JSON.stringify(given)).toBe(0);
        expect(kept.profiles, JSON.stringify(given)).toEqual((await run({ weights, ...given })).profiles);
      }
    },
  );

  it.each(['gaussian', 'orthogonal'] as const)('%s weights: a knob turned a little moves every line a little', async (weights) => {
    const base = { weights, activation: 'tanh', normalization: 'none', weightVariance: 1.5, biasVariance: 0.2 } as const;
    const before = await run(base);
    for (const given of [{ weightVariance: 1.5 * (1 + 1e-7) }, { gain: 1 + 1e-7 }, { biasVariance: 0.2 * (1 + 1e-7) }]) {
      const after = await run({ ...base, ...given });
      const moved = (['correlation', 'gradientNorm'] as const).flatMap((id) =>
        after.profiles[id]!.single.flatMap((line, k) => [...line].map((value, l) => Math.abs(value - before.profiles[id]!.single[k][l]))),
      );
      expect(Math.max(...moved)).toBeLessThan(1e-4);
      expect(Math.max(...moved)).toBeGreaterThan(0);
    }
  });
});
