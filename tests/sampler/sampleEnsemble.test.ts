import { describe, expect, it } from 'vitest';
import type { Backend } from '../../src/backends/backend.ts';
import { createReferenceBackend } from '../../src/backends/referenceBackend.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import { type MetricId, metrics } from '../../src/networks/metrics/index.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { sampleEnsemble } from '../../src/sampler/sampleEnsemble.ts';
import { allResults, finished } from './drawn.ts';

const everyMetric = Object.keys(metrics) as MetricId[];

describe('an ensemble', () => {
  it('arrives in growing chunks, and every result names its spec', async () => {
    const spec = { width: 8, depth: 3, batch: 4, networks: 20 };
    const results = await allResults(spec);
    expect(results[0].drawn).toBe(1);
    expect(results.length).toBeGreaterThan(2);
    expect(results.map(({ drawn }) => drawn)).toEqual([...results.map(({ drawn }) => drawn)].sort((a, b) => a - b));
    expect(results[results.length - 1].drawn).toBe(20);
    for (const result of results) expect(result.spec).toEqual(ensembleSpec(spec));
  });

  it('is the same whether it is drawn alone or as the start of a larger one, and differs by seed', async () => {
    const of = async (networks: number, seed: number) =>
      (await finished({ width: 8, depth: 4, batch: 4, networks, seed, metrics: everyMetric })).profiles;
    const [few, many, other] = [await of(3, 5), await of(12, 5), await of(3, 6)];
    for (const id of everyMetric) expect(many[id]!.single.slice(0, 3)).toEqual(few[id]!.single);
    expect(other.correlation!.mean[4]).not.toBe(few.correlation!.mean[4]);
  });

  it('has means, sample deviations and counts of its single networks', async () => {
    const { profiles } = await finished({ width: 8, depth: 2, batch: 4, networks: 5, metrics: ['correlation'] });
    const { mean, std, count, single } = profiles.correlation!;
    const values = single.map((line) => line[2]);
    const expected = values.reduce((a, b) => a + b) / 5;
    expect(single.length).toBe(5);
    expect(count[2]).toBe(5);
    expect(mean[2]).toBeCloseTo(expected, 12);
    expect(std[2]).toBeCloseTo(Math.sqrt(values.reduce((sum, v) => sum + (v - expected) ** 2, 0) / 4), 12);
  });

  it('carries scales as logarithms: 2,000 layers that shrink or grow by e^2 each stay finite and on their line', async () => {
    for (const weightVariance of [Math.exp(-4), Math.exp(4)]) {
      const { profiles, events } = await finished({
        activation: 'linear',
        normalization: 'none',
        weightVariance,
        width: 16,
        depth: 2000,
        batch: 2,
        networks: 2,
        metrics: ['meanSquare', 'gradientNorm'],
      });
      expect(events).toEqual([]);
      const logarithm = profiles.meanSquare!.logarithm!.mean;
      const sign = Math.sign(weightVariance - 1);
      expect((sign * (logarithm[2000] - logarithm[0])) / 2000).toBeGreaterThan(3.8);
      expect((sign * (logarithm[2000] - logarithm[0])) / 2000).toBeLessThan(4.2);
      const gradient = profiles.gradientNorm!.mean;
      expect((sign * (gradient[0] - gradient[2000])) / 2000).toBeGreaterThan(1.9);
      expect(Math.abs(profiles.meanSquare!.logarithm!.mean[1000] - (logarithm[0] + logarithm[2000]) / 2)).toBeLessThan(200);
    }
  });

  it('says where units had no variance, and where a metric is undefined', async () => {
    const { events, profiles } = await finished({ batch: 1, width: 6, depth: 3, networks: 4, metrics: ['correlation', 'meanSquare'] });
    expect(events).toContainEqual({ kind: 'noVariance', layer: 1, networks: 4 });
    expect(events).toContainEqual({ kind: 'undefinedMetric', metric: 'correlation', layer: 0, networks: 4 });
    expect([...profiles.meanSquare!.mean]).toEqual([expect.any(Number), 0, 0, 0]);
    expect([...profiles.correlation!.count]).toEqual([0, 0, 0, 0]);
  });

  it('says at which layer a signal left the range of numbers', async () => {
    const { events } = await finished({
      activation: 'gelu',
      normalization: 'none',
      weightVariance: 1e6,
      width: 64,
      depth: 130,
      batch: 3,
      networks: 2,
      metrics: ['correlation'],
    });
    const overflow = events.find(({ kind }) => kind === 'overflow');
    expect(overflow?.networks).toBe(2);
    expect(overflow!.layer).toBeGreaterThan(90);
    expect(overflow!.layer).toBeLessThan(130);
  });

  it('says that a gradient through two centred entries is rounding, and leaves exact zeros out', async () => {
    const given = { width: 16, depth: 6, networks: 3, metrics: ['gradientNorm'] } as const;
    const kinds = async (more: Partial<Settings>) => (await finished({ ...given, ...more })).events.map(({ kind }) => kind);
    expect(await kinds({ batch: 2 })).toContain('gradientIsRounding');
    expect(await kinds({ batch: 2, metrics: ['correlation'] })).toEqual([]);
    expect(await kinds({ batch: 2, architecture: 'residual' })).toEqual([]);
    expect(await kinds({ batch: 3 })).toEqual([]);
    const dead = await finished({ ...given, normalization: 'none', activation: 'relu', width: 2, depth: 40, batch: 2, networks: 20 });
    const profile = dead.profiles.gradientNorm!;
    expect(profile.count[0]).toBeLessThan(20);
    expect(profile.mean.every((value) => Number.isFinite(value) || Number.isNaN(value))).toBe(true);
    expect(dead.events).toContainEqual(expect.objectContaining({ kind: 'undefinedMetric', metric: 'gradientNorm' }));
  });

  it('never runs a backward pass that nobody asked for', async () => {
    const backend = createReferenceBackend();
    let transposed = 0;
    const watched: typeof backend = {
      ...backend,
      multiply: (weights, x, back) => {
        if (back) transposed++;
        return backend.multiply(weights, x, back);
      },
    };
    for await (const _ of sampleEnsemble(
      watched,
      ensembleSpec({ width: 4, depth: 2, networks: 1, metrics: ['correlation'] }),
      async () => {},
    ));
    expect(transposed).toBe(0);
    for await (const _ of sampleEnsemble(
      watched,
      ensembleSpec({ width: 4, depth: 2, networks: 1, metrics: ['gradientNorm'] }),
      async () => {},
    ));
    expect(transposed).toBe(2);
  });

  it('frees all that it made, also when it is cut short at any layer', async () => {
    for (const stopAfter of [0, 1, 4, 6, 9, 1e9]) {
      const live = countingBackend();
      let pauses = 0;
      const run = sampleEnsemble(
        live.backend,
        ensembleSpec({
          width: 4,
          depth: 5,
          batch: 3,
          networks: 3,
          biasVariance: 1,
          activation: 'relu',
          normalization: 'none',
          metrics: everyMetric,
        }),
        async () => {
          if (pauses++ >= stopAfter) throw new Error('stop');
        },
      );
      const drain = async () => {
        for await (const _ of run);
      };
      if (stopAfter < 1e9) await expect(drain()).rejects.toThrow('stop');
      else await drain();
      expect(live.count()).toBe(0);
    }
  });
});

type Signal = ReturnType<ReturnType<typeof createReferenceBackend>['upload']>;

/** The reference backend, with every signal counted from its making to its freeing as a GPU would. */
function countingBackend(): { backend: Backend<Signal>; count(): number } {
  const base = createReferenceBackend();
  const alive = new Set<Signal>();
  const made =
    <A extends readonly unknown[]>(f: (...args: A) => Signal) =>
    (...args: A): Signal => {
      const result = f(...args);
      const fresh = alive.has(result) ? { ...result } : result;
      alive.add(fresh);
      return fresh;
    };
  const ops = Object.fromEntries(
    Object.entries(base.ops).map(([name, f]) => [name, name === 'shape' ? f : made(f as (...args: never[]) => Signal)]),
  ) as unknown as typeof base.ops;
  const backend: Backend<Signal> = {
    ...base,
    ops,
    multiply: made(base.multiply),
    upload: made(base.upload),
    matrices: (address) => {
      const { normals, polarFactor, block, scale } = base.matrices(address);
      return { normals: made(normals), polarFactor: made(polarFactor), block: made(block), scale: made(scale) };
    },
    scope: (run) => {
      const before = new Set(alive);
      const kept = run();
      for (const signal of alive) if (!before.has(signal) && !kept.includes(signal)) alive.delete(signal);
      return kept;
    },
    dispose: (...signals) => {
      for (const signal of signals) expect(alive.delete(signal)).toBe(true);
    },
  };
  return { backend, count: () => alive.size };
}
