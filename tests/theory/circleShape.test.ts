import { describe, expect, it } from 'vitest';
import { createSimdBackend } from '../../src/backends/simdBackend.ts';
import { summarize } from '../../src/math/summary.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import type { ObservedLayers } from '../../src/networks/observedLayers.ts';
import { layerOf } from '../../src/networks/observedLayers.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { sampleEnsemble } from '../../src/sampler/sampleEnsemble.ts';
import { circleShapes } from '../../src/theory/meanField/circleShape.ts';

const common = {
  inputs: 'circle',
  width: 256,
  depth: 4,
  batch: 24,
  normalization: 'none',
  networks: 1,
  metrics: ['correlation'],
  observables: ['shape'],
} as const satisfies Partial<Settings>;
const shapesOf = (given: Partial<Settings>) => circleShapes(ensembleSpec({ ...common, ...given }));

/** Root mean square distance from the middle of the plane, at each layer of the first network at a seed. */
async function radii(given: Partial<Settings>, seed: number): Promise<number[]> {
  const spec = ensembleSpec({ ...common, ...given, seed });
  let last: ObservedLayers | undefined;
  for await (const { observed } of sampleEnsemble(await createSimdBackend(), spec, async () => {})) last = observed.shape;
  const { batch } = spec.inputs;
  return Array.from(
    { length: spec.network.depth + 1 },
    (_, layer) => Math.hypot(...layerOf(last!, layer).subarray(0, 2 * batch)) / Math.sqrt(batch),
  );
}

describe('the shape of a circle at infinite width', () => {
  it('is the circle itself at the input, and goes on as its cosines do', () => {
    const shapes = shapesOf({ activation: 'linear' })!;
    for (const { radius, winding, share, residual } of shapes) {
      expect([radius, share, residual].map((x) => Number(x.toFixed(9)))).toEqual([1, 1, 1]);
      expect(winding).toBe(1);
    }
  });

  it('of a quadratic unit goes around twice: c becomes c^2, half of it in the mean, and half of the rest in each of two directions', () => {
    // The second Hermite polynomial: c_k = cos^2 t_k = (1 + cos 2 t_k) / 2, so lambda_0 = n/2 and lambda_2 = n/4.
    const [, first] = shapesOf({ activation: 'hermite2', normalization: 'rms' })!;
    expect(first.winding).toBe(2);
    expect(first.radius).toBeCloseTo(Math.SQRT1_2, 6);
    expect(first.residual).toBeCloseTo(Math.SQRT1_2, 6);
    expect(first.share).toBeCloseTo(1, 6);
  });

  it('of ReLU has the first Fourier mode of the arc-cosine kernel', () => {
    const [, first] = shapesOf({ activation: 'relu', batch: 256, width: 2048 })!;
    // kappa(cos t) = (sin t + (pi - t) cos t) / pi, whose first cosine coefficient is 1/2: lambda_1 = n/4.
    expect(first.radius).toBeCloseTo(Math.SQRT1_2, 3);
  });

  it('is not known where samples meet, of other inputs, and where modes are as large as each other it does not hold', () => {
    expect(shapesOf({ normalization: 'batch' })).toBeUndefined();
    expect(shapesOf({ architecture: 'attention' })).toBeUndefined();
    expect(shapesOf({ inputs: 'gaussian' })).toBeUndefined();
    const chaotic = shapesOf({ activation: 'tanh', weightVariance: 16, biasVariance: 0.01, depth: 12 })!;
    expect(chaotic[1].validity.holds).toBe(true);
    expect(chaotic[12].validity.because).toMatchObject({ id: 'modeStandsOut', met: false });
    expect(shapesOf({ batch: 64, width: 128 })![1].validity.because).toMatchObject({ id: 'widthForBatch', met: false });
  });

  it.each([
    { activation: 'relu' },
    { activation: 'tanh', weightVariance: 1.5, biasVariance: 0.05 },
    { activation: 'relu', architecture: 'residual' },
  ] as const)('is what networks show: %o', async (given) => {
    const shapes = shapesOf(given)!;
    const seeds = Array.from({ length: 12 }, (_, k) => k + 1);
    const drawn = await Promise.all(seeds.map((seed) => radii(given, seed)));
    let looked = 0;
    for (const [layer, { radius, validity }] of shapes.entries()) {
      if (layer === 0 || !validity.holds) continue;
      const { mean, std } = summarize(drawn.map((of) => of[layer]));
      // A width adds in the order of its inverse, layer by layer.
      expect(Math.abs(mean - radius)).toBeLessThan((4 * std) / Math.sqrt(seeds.length) + layer / common.width);
      expect(std / Math.sqrt(seeds.length) / radius).toBeLessThan(0.03);
      looked++;
    }
    expect(looked).toBe(4);
  });
});
