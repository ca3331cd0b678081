import { describe, expect, it } from 'vitest';
import { createSimdBackend } from '../../src/backends/simdBackend.ts';
import type { DepthProfile } from '../../src/networks/ensembleResult.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { sampleEnsemble } from '../../src/sampler/sampleEnsemble.ts';
import { predict } from '../../src/theory/predict.ts';
import { termAt } from '../../src/theory/prediction.ts';

const common = {
  architecture: 'attention',
  normalization: 'none',
  weightVariance: 1,
  width: 64,
  batch: 16,
  metrics: ['tokenResidual'],
  seed: 5,
} as const;
const specOf = (given: Partial<Settings>) => ensembleSpec({ ...common, ...given });
const pure = { skipStrength: 0, inputs: 'equicorrelated', correlation: 0.95, depth: 2 } as const;

async function drawn(given: Partial<Settings>): Promise<DepthProfile> {
  let last: DepthProfile | undefined;
  for await (const { profiles } of sampleEnsemble(await createSimdBackend(), specOf(given), async () => {})) last = profiles.tokenResidual;
  return last!;
}

describe('the relative residual of tokens', () => {
  it('of pure attention is cubed by every layer, with constants that are derived', () => {
    const { values } = predict(specOf({ ...pure, correlation: 0.99, depth: 5 }), 'tokenResidual')!;
    expect(values[0]).toBeCloseTo(Math.log(0.01 * (15 / 16)) / 2, 12);
    expect(values[1] - 3 * values[0]).toBeCloseTo(-Math.log(15) / 2, 12);
    // Mean square 1 less the square of the residual, and the participation of a square Gaussian matrix of 15.
    expect(values[2] - 3 * values[1]).toBeCloseTo(Math.log1p(-Math.exp(2 * values[0])) + Math.log((2 + 1 / 15) / 15) / 2, 12);
    // Below rounding nothing is said.
    expect(values[3]).toBeNaN();
  });

  it.each([
    { ...pure, networks: 24 },
    { ...pure, networks: 24, weightVariance: 1.5, meanSquare: 0.5, batch: 8, correlation: 0.97 },
    { inputs: 'gaussian', meanSquare: 1e-5, depth: 4, networks: 24 },
    { inputs: 'orthonormal', meanSquare: 1e-5, depth: 4, networks: 24, branchScale: '1/sqrt(L)' },
  ] as const)('is what networks show: %o', async (given) => {
    const prediction = predict(specOf(given), 'tokenResidual')!;
    expect(prediction.validity.holds).toBe(true);
    const { mean, std, count } = await drawn(given);
    let looked = 0;
    for (let layer = 1; layer <= given.depth; layer++) {
      const error = std[layer] / Math.sqrt(count[layer]);
      expect(Math.abs(mean[layer] - prediction.values[layer])).toBeLessThan(4 * error + termAt(prediction, layer));
      expect(error).toBeLessThan(0.16);
      looked++;
    }
    expect(looked).toBe(given.depth);
  });

  it('is not told of attention that is not uniform beside a skip, nor of tokens that are not close', () => {
    expect(predict(specOf({ inputs: 'gaussian', depth: 4 }), 'tokenResidual')).toBeUndefined();
    expect(predict(specOf({ ...pure, correlation: 0.5 }), 'tokenResidual')!.validity.because).toMatchObject({
      id: 'cosineAtLeast',
      met: false,
    });
    expect(predict(specOf({ ...pure, biasVariance: 0.1 }), 'tokenResidual')).toBeUndefined();
  });
});
