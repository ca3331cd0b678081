import { describe, expect, it } from 'vitest';
import { createReferenceBackend, type ReferenceSignal } from '../../src/backends/referenceBackend.ts';
import { type ArchitectureId, architectures } from '../../src/networks/architectures/index.ts';
import { mapsOf, unitsOf } from '../../src/networks/dimensions.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { drawInputs } from '../../src/sampler/drawInputs.ts';
import { type DrawnLayer, drawLayer } from '../../src/sampler/drawnLayer.ts';
import { evaluateLayer } from '../../src/sampler/layerMap.ts';
import { createWeightStore, sampleEnsemble } from '../../src/sampler/sampleEnsemble.ts';

const backend = createReferenceBackend();
const { ops } = backend;
const chunk = { firstNetwork: 0, networks: 1 };
const step = 1e-6;

/** A network whose weights can be moved: layer l's map m gets `moved` added to its product with x. */
function networkOf(given: Partial<Settings>) {
  const spec = ensembleSpec({
    width: 4,
    batch: 5,
    depth: 3,
    networks: 1,
    activation: 'tanh',
    normalization: 'layer',
    biasVariance: 0.3,
    method: 'explicit',
    side: 2,
    groups: 2,
    metrics: ['gradientNorm', 'weightGradientNorm'],
    ...given,
  });
  const sampling = { backend, spec, weights: createWeightStore(backend), pause: async () => {} };
  const layers = Array.from({ length: spec.network.depth }, (_, k) => drawLayer(sampling, chunk, k + 1, 'forward'));
  const shape = [1, unitsOf(spec, 0), spec.inputs.batch] as const;
  const input: ReferenceSignal = { shape, values: drawInputs(spec, chunk) };
  const address = { seed: spec.seed, ...chunk, layer: spec.network.depth, role: 'cotangent' } as const;
  const cotangent = backend.matrices(address).normals(unitsOf(spec, spec.network.depth), spec.inputs.batch);
  const loss = (h: ReferenceSignal, moved?: { layer: number; map: number; at: number; by: number }): number => {
    const output = layers.reduce((signal, drawn, k) => {
      const own = moved?.layer === k + 1 ? withMovedWeight(drawn, moved, mapsOf(spec, k + 1)[moved.map].columns) : drawn;
      return evaluateLayer(backend, spec, k + 1, own, signal);
    }, h);
    return output.values.reduce((sum, entry, at) => sum + entry * cotangent.values[at], 0);
  };
  return { spec, input, loss };
}

function withMovedWeight(drawn: DrawnLayer<ReferenceSignal>, { map, at, by }: { map: number; at: number; by: number }, columns: number) {
  const [row, column] = [Math.floor(at / columns), at % columns];
  const apply = (x: ReferenceSignal): ReferenceSignal => {
    const y = drawn.maps[map].apply(x);
    const batch = y.shape[2];
    const values = y.values.slice();
    for (let k = 0; k < batch; k++) values[row * batch + k] += by * x.values[column * batch + k];
    return { shape: y.shape, values };
  };
  return { ...drawn, maps: drawn.maps.map((own, k) => (k === map ? { ...own, apply } : own)) };
}

async function measured(spec: ReturnType<typeof networkOf>['spec']) {
  for await (const { profiles } of sampleEnsemble(backend, spec, async () => {}))
    return { gradient: profiles.gradientNorm!.mean, weights: profiles.weightGradientNorm!.mean };
  throw new Error('nothing was drawn');
}

const cells: readonly (readonly [string, Partial<Settings>])[] = [
  ...(Object.keys(architectures) as ArchitectureId[]).flatMap((architecture) =>
    architectures[architecture].normalizationPositions.map(
      (normalizationPosition) => [`${architecture}, ${normalizationPosition}`, { architecture, normalizationPosition }] as const,
    ),
  ),
  ['attention without skip or normalization', { architecture: 'attention', skipStrength: 0, normalization: 'none' }],
  ['a scaled branch', { architecture: 'residual', branchScale: '1/sqrt(L)', branchStrength: 1.7 }],
  ['dropout', { dropout: 0.4 }],
  ['dropout in a convolution', { architecture: 'conv', dropout: 0.4, normalization: 'batch' }],
  ['group norm', { normalization: 'group', width: 6 }],
  ['instance norm on images', { architecture: 'conv', normalization: 'instance' }],
];

describe('whole networks: the gradients that the sampler reads against differences of the loss', () => {
  it.each(cells)('%s', async (_, given) => {
    const { spec, input, loss } = networkOf(given);
    const { gradient, weights } = await measured(spec);
    const moved = (at: number, by: number): ReferenceSignal => ({ ...input, values: input.values.map((x, k) => (k === at ? x + by : x)) });
    const slopes = Array.from(input.values, (_x, at) => (loss(moved(at, step)) - loss(moved(at, -step))) / (2 * step));
    expect(gradient[0]).toBeCloseTo(Math.log(Math.hypot(...slopes)), 6);
    for (const layer of [1, 3]) {
      const ofWeights = mapsOf(spec, layer).flatMap(({ rows, columns }, map) =>
        Array.from({ length: rows * columns }, (_w, at) => {
          const at2 = (by: number) => loss(input, { layer, map, at, by });
          return (at2(step) - at2(-step)) / (2 * step);
        }),
      );
      expect(weights[layer - 1]).toBeCloseTo(Math.log(Math.hypot(...ofWeights)), 6);
    }
  });
});

describe('dropout', () => {
  it('leaves the share 1 - p, divided by it, another mask for every entry, and the same ones on both ways', () => {
    const spec = ensembleSpec({ width: 64, batch: 32, depth: 1, networks: 1, dropout: 0.3, method: 'explicit' });
    const sampling = { backend, spec, weights: createWeightStore(backend), pause: async () => {} };
    const ones: ReferenceSignal = { shape: [1, 64, 32], values: new Float64Array(64 * 32).fill(1) };
    const { drop } = drawLayer(sampling, chunk, 1, 'forward');
    const [there, back] = [drop!(ones), drawLayer(sampling, chunk, 1, 'back').drop!(ones)];
    expect(there).toEqual(back);
    const kept = there.values.filter((entry) => entry !== 0);
    expect(new Set(kept)).toEqual(new Set([1 / 0.7]));
    expect(Math.abs(kept.length / there.values.length - 0.7)).toBeLessThan(4 * Math.sqrt((0.3 * 0.7) / there.values.length));
    expect(drawLayer({ ...sampling, spec: ensembleSpec({}) }, chunk, 1, 'forward').drop).toBeUndefined();
    expect(ops.shape(there)).toEqual([1, 64, 32]);
  });
});
