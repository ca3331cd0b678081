import { describe, expect, it } from 'vitest';
import { createReferenceBackend, type ReferenceSignal } from '../../src/backends/referenceBackend.ts';
import { unitsOf } from '../../src/networks/dimensions.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { drawLayer } from '../../src/sampler/drawnLayer.ts';
import { createWeightStore } from '../../src/sampler/sampleEnsemble.ts';
import { largestDifference, transposedProduct } from '../math/matrices.ts';
import { normals, withSingularValues } from '../networks/readings.ts';

const backend = createReferenceBackend();

/** One layer drawn in law: A for H, W^T D for D, and the bias. */
function layerOf(given: Partial<Settings>, h: Float64Array, d: (a: Float64Array, batch: number) => Float64Array, network = 0) {
  const spec = ensembleSpec({ method: 'law', normalization: 'none', activation: 'linear', depth: 2, ...given });
  const { batch } = spec.inputs;
  const layer = spec.inputs.distribution === 'digits' ? 1 : 2;
  const sampling = { backend, spec, weights: createWeightStore(backend), pause: async () => {} };
  const chunk = { firstNetwork: network, networks: 1 };
  const [map] = drawLayer(sampling, chunk, layer, 'back').maps;
  const signal = (values: Float64Array): ReferenceSignal => backend.upload(values, [1, values.length / batch, batch]);
  const a = map.apply(signal(h)).values;
  const gradient = d(a, batch);
  const back = map.transpose(signal(gradient)).values;
  const bias = backend.matrices({ seed: spec.seed, ...chunk, layer, role: 'bias' }).normals(spec.network.width, 1).values;
  const product = a.map((entry, at) => entry - Math.sqrt(spec.network.biasVariance) * bias[Math.floor(at / batch)]);
  return { a, gradient, back, product, fanIn: unitsOf(spec, layer - 1), met: map.met() };
}

const tall = { width: 24, batch: 6 } as const;
const signals: readonly (readonly [string, Partial<Settings>, Float64Array])[] = [
  ['a well-conditioned signal', tall, normals(24, 6, 1)],
  ['singular values 1 and 1e-4', tall, withSingularValues(24, 6, [1, 1e-4, 1e-4, 1e-4, 1e-4, 1e-4], 2)],
  ['singular values 1 and 1e-8', tall, withSingularValues(24, 6, [1, 1e-8, 1e-8, 1e-8, 1e-8, 1e-8], 2)],
  ['rank 3', tall, withSingularValues(24, 6, [1, 0.7, 0.2], 3)],
  ['repeated samples', tall, normals(24, 6, 4).map((_, at, all) => all[at - (at % 6) + (at % 3)])],
  ['a signal of zeros', tall, new Float64Array(24 * 6)],
  ['entries of 1e-200, which any bias would drown', { ...tall, biasVariance: 0 }, normals(24, 6, 5).map((entry) => entry * 1e-200)],
  ['one sample', { width: 24, batch: 1 }, normals(24, 1, 6)],
  ['half as many samples as units', { width: 12, batch: 9 }, normals(12, 9, 7)],
  ['one unit more than samples', { width: 10, batch: 9 }, normals(10, 9, 8)],
  ['digits into a narrow layer', { width: 12, batch: 9, inputs: 'digits' }, normals(64, 9, 9)],
  ['digits into a wide layer', { width: 90, batch: 9, inputs: 'digits' }, normals(64, 9, 9)],
];
const squareOrMore: typeof signals = [
  ['as many samples as units', { width: 9, batch: 9 }, normals(9, 9, 10)],
  ['more samples than units', { width: 5, batch: 9 }, normals(5, 9, 11)],
];

const relativeDifference = (a: Float64Array, b: Float64Array): number => largestDifference(a, b) / (Math.max(...b.map(Math.abs)) || 1);
const gradients = {
  'that owe nothing to the layer': (a: Float64Array) => normals(a.length, 1, 20),
  'that are a function of the layer': (a: Float64Array) => a.map((entry) => Math.sin(3 * entry) + entry),
  'of lower rank': (a: Float64Array, batch: number) => a.map((entry, at) => entry - a[at - (at % batch)]),
};

describe('a layer in law is a linear map and its transpose', () => {
  for (const weights of ['gaussian', 'orthogonal'] as const) {
    it.each([...signals, ...(weights === 'gaussian' ? squareOrMore : [])])(
      `${weights} weights, %s: <W H, D> = <H, W^T D>, pair by pair`,
      (_, given, h) => {
        for (const gradient of Object.values(gradients)) {
          const { product, gradient: d, back, fanIn } = layerOf({ biasVariance: 0.3, ...given, weights }, h, gradient);
          const lengths = Math.hypot(...h) * Math.hypot(...back);
          expect(back).toHaveLength(h.length);
          expect(
            largestDifference(transposedProduct(product, d, product.length / given.batch!), transposedProduct(h, back, fanIn)),
          ).toBeLessThanOrEqual(1e-10 * lengths);
        }
      },
    );
  }
});

describe('orthogonal weights in law keep what orthogonal weights keep', () => {
  it.each(signals)('%s', (_, given, h) => {
    for (const gradient of Object.values(gradients)) {
      const { product, gradient: d, back, fanIn } = layerOf({ ...given, weights: 'orthogonal', weightVariance: 1.7 }, h, gradient);
      const width = given.width!;
      const squareOfScale = (1.7 * Math.max(width, fanIn)) / fanIn;
      const gram = (x: Float64Array, rows: number, factor: number) => transposedProduct(x, x, rows).map((entry) => entry * factor);
      if (fanIn <= width) expect(relativeDifference(gram(product, width, 1), gram(h, fanIn, squareOfScale))).toBeLessThan(1e-10);
      if (fanIn >= width) expect(relativeDifference(gram(back, fanIn, 1), gram(d, width, squareOfScale))).toBeLessThan(1e-10);
    }
  });
});

describe('what the map met', () => {
  it.each(['gaussian', 'orthogonal'] as const)('is kept as triangular factors: %s', (weights) => {
    const h = withSingularValues(24, 6, [1, 0.7, 0.2], 3);
    const { met, gradient } = layerOf({ ...tall, weights }, h, (a) => a.map(Math.tanh));
    const [x, g] = met.map(({ shape, values }) => transposedProduct(values, values, shape[1]));
    expect(met[0].shape).toEqual([1, 3, 6]);
    expect(largestDifference(x, transposedProduct(h, h, 24))).toBeLessThan(1e-14);
    expect(largestDifference(g, transposedProduct(gradient, gradient, 24))).toBeLessThan(1e-11);
  });
});

describe('what is fresh on the way back', () => {
  it.each(['gaussian', 'orthogonal'] as const)('has the variance that is left to it: %s', (weights) => {
    const [draws, h, d] = [400, normals(24, 6, 1), normals(24, 6, 2)];
    const norms = Array.from({ length: draws }, (_, network) => {
      const { back } = layerOf({ ...tall, weights, weightVariance: 1 }, h, () => d, network);
      return back.reduce((sum, entry) => sum + entry * entry, 0);
    });
    const mean = norms.reduce((a, b) => a + b) / draws;
    const error = Math.sqrt(norms.reduce((sum, norm) => sum + (norm - mean) ** 2, 0)) / draws;
    const exact = d.reduce((sum, entry) => sum + entry * entry, 0);
    expect(Math.abs(mean - exact)).toBeLessThan(4 * error + 1e-10);
    expect(error / exact).toBeLessThan(0.02);
  });
});
