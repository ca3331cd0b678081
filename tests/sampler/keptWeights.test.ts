import { describe, expect, it } from 'vitest';
import { createReferenceBackend } from '../../src/backends/referenceBackend.ts';
import type { EnsembleResult } from '../../src/networks/ensembleResult.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { createWeightStore, sampleEnsemble } from '../../src/sampler/sampleEnsemble.ts';
import { type DrawKey, WeightStore } from '../../src/sampler/weightStore.ts';

type Signal = ReturnType<ReturnType<typeof createReferenceBackend>['upload']>;

/** A backend that counts the matrices it draws for weights. */
function countingBackend() {
  const backend = createReferenceBackend();
  const count = { draws: 0 };
  const watched: typeof backend = {
    ...backend,
    matrices: (address) => {
      const ops = backend.matrices(address);
      if (address.role !== 'weights') return ops;
      return {
        ...ops,
        normals: (rows, columns) => {
          count.draws++;
          return ops.normals(rows, columns);
        },
      };
    },
  };
  return { backend: watched, count };
}

const settings = { width: 12, depth: 6, batch: 4, networks: 5 } as const;

async function sample(place: ReturnType<typeof countingBackend>, weights: WeightStore<Signal> | undefined, given: Partial<Settings>) {
  let last: EnsembleResult | undefined;
  const spec = ensembleSpec({ ...settings, ...given });
  for await (const result of sampleEnsemble(place.backend, spec, async () => {}, { weights })) last = result;
  if (last === undefined) throw new Error('nothing was sampled');
  return last.profiles;
}

const unrelated: readonly Partial<Settings>[] = [
  { activation: 'tanh' },
  { normalization: 'layer' },
  { gain: 1.5 },
  { weightVariance: 1.2 },
  { biasVariance: 0.3 },
  { depth: 4 },
  { batch: 7 },
  { architecture: 'residual' },
  { inputs: 'nearCollinear' },
];

describe('weights that outlive a run', () => {
  it('are drawn once for all runs that turn what does not touch them, and change no digit', async () => {
    const place = countingBackend();
    const weights = createWeightStore(place.backend);
    await sample(place, weights, {});
    const drawn = place.count.draws;
    expect(drawn).toBeGreaterThan(0);
    for (const given of unrelated) {
      place.count.draws = 0;
      const kept = await sample(place, weights, given);
      expect(place.count.draws, JSON.stringify(given)).toBe(0);
      expect(kept, JSON.stringify(given)).toEqual(await sample(countingBackend(), undefined, given));
    }
    for (const given of [{ seed: 2 }, { width: 16 }, { weights: 'orthogonal' }] as const) {
      place.count.draws = 0;
      await sample(place, weights, given);
      expect(place.count.draws, JSON.stringify(given)).toBeGreaterThan(0);
    }
  });

  it('deform one network: a knob turned a little moves every line a little', async () => {
    const place = countingBackend();
    const weights = createWeightStore(place.backend);
    const base = { activation: 'tanh', normalization: 'none', weightVariance: 1.5, gain: 1, biasVariance: 0.2 } as const;
    const before = await sample(place, weights, base);
    for (const given of [{ weightVariance: 1.5 * (1 + 1e-7) }, { gain: 1 + 1e-7 }, { biasVariance: 0.2 * (1 + 1e-7) }]) {
      const after = await sample(place, weights, { ...base, ...given });
      for (const [metric, profile] of Object.entries(before)) {
        const moved = after[metric as keyof typeof after]?.single.flatMap((line, k) =>
          [...line].map((value, l) => value - profile.single[k][l]),
        );
        const largest = Math.max(...(moved ?? []).map(Math.abs));
        expect(largest, `${metric} ${JSON.stringify(given)}`).toBeLessThan(1e-4);
        expect(largest, `${metric} ${JSON.stringify(given)}`).toBeGreaterThan(0);
      }
    }
    // A deeper network begins with the layers of the shallower one.
    const deeper = await sample(place, weights, { ...base, depth: 9 });
    expect([...(deeper.correlation?.mean ?? [])].slice(0, 7)).toEqual([...(before.correlation?.mean ?? [])]);
  });
});

const keyOf = (layer: number, firstNetwork = 0): DrawKey => ({
  seed: 1,
  firstNetwork,
  networks: 1,
  layer,
  role: 'weights',
  law: 'gaussian',
  rows: 2,
  columns: 5,
});

describe('a store of weights', () => {
  const open = (capacity: number) => {
    const freed: string[] = [];
    const store = new WeightStore<string>({ dispose: (...signals) => void freed.push(...signals) }, capacity);
    return { store, freed };
  };

  it('keeps the first draws of a run, and frees the others as they are released', () => {
    const { store, freed } = open(25);
    store.startRun();
    for (const layer of [1, 2, 3]) store.release(store.take(keyOf(layer), () => `W${layer}`));
    expect(freed).toEqual(['W3']);
    expect(store.take(keyOf(2), () => 'again')).toBe('W2');
    expect(store.take(keyOf(3), () => 'again')).toBe('again');
  });

  it('makes room by what earlier runs left, never by what this one took', () => {
    const { store, freed } = open(20);
    store.startRun();
    for (const layer of [1, 2]) store.take(keyOf(layer), () => `W${layer}`);
    store.startRun();
    store.take(keyOf(1), () => 'again');
    store.release(store.take(keyOf(7), () => 'W7'));
    expect(freed).toEqual(['W2']);
    store.release(store.take(keyOf(8), () => 'W8'));
    expect(freed).toEqual(['W2', 'W8']);
    store.clear();
    expect(freed.sort()).toEqual(['W1', 'W2', 'W7', 'W8']);
  });

  it('knows how many networks stand side by side in what it keeps', () => {
    const { store } = open(1000);
    store.take({ ...keyOf(1, 2), networks: 2 }, () => 'W');
    expect([0, 2].map((first) => store.networksFrom(keyOf(1, first)))).toEqual([undefined, 2]);
    expect(store.networksFrom({ ...keyOf(1, 2), rows: 3 })).toBeUndefined();
    store.clear();
    expect(store.networksFrom(keyOf(1, 2))).toBeUndefined();
  });
});
