import { expect, it } from 'vitest';
import { createSimdBackend } from '../../src/backends/simdBackend.ts';
import { effectiveDepth, readingAtLayer } from '../../src/networks/effectiveDepth.ts';
import type { DepthProfile } from '../../src/networks/ensembleResult.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { sampleEnsemble } from '../../src/sampler/sampleEnsemble.ts';
import { reluKernel } from '../../src/theory/kernelMaps/reluKernel.ts';

const common = {
  method: 'law',
  activation: 'relu',
  inputs: 'equicorrelated',
  correlation: 0,
  batch: 4,
  width: 512,
  metrics: ['correlation'],
} as const;

async function correlationOf(given: Partial<Settings>): Promise<DepthProfile> {
  let profile: DepthProfile | undefined;
  for await (const result of sampleEnsemble(await createSimdBackend(), ensembleSpec({ ...common, ...given }), async () => {}))
    profile = result.profiles.correlation;
  return profile!;
}

/** The layer of the plain orbit c, kappa(c), ... from 0 at which c stands after some layers that go this share of the way from c to kappa(c) each. */
function plainLayers(shares: readonly number[]): number {
  const c = shares.reduce((cosine, share) => cosine + share * (reluKernel(cosine) - cosine), 0);
  const orbit = [0];
  while (orbit[orbit.length - 1] < c) orbit.push(reluKernel(orbit[orbit.length - 1]));
  const [before, after] = orbit.slice(-2);
  return orbit.length - 2 + (c - before) / (after - before);
}

const plain = correlationOf({ normalization: 'rms', depth: 40, networks: 48, seed: 1 });

const after = { normalization: 'rms', normalizationPosition: 'afterActivation' } as const;

/**
 * The share of the way that layer l goes, and the effective time that the theory notes (section 7) give for all L: (1 - r^2) L, ln L, L / 2. It is the sum
 * of the shares, up to the 1 - gamma by which a sum of 1 / (l + 1) is smaller than ln L.
 */
const cases = [
  { given: { architecture: 'randomSkip', skipShare: 0.8, weightVariance: 1, depth: 30, ...after }, share: () => 0.36, time: 0.36 * 30 },
  { given: { architecture: 'residual', normalization: 'rms', depth: 40 }, share: (l: number) => 1 / (l + 1), time: Math.log(40) },
  { given: { architecture: 'residual', ...after, normalizationPosition: 'postNorm', depth: 12 }, share: () => 1 / 2, time: 12 / 2 },
  { given: { architecture: 'dense', width: 128, depth: 20, ...after }, share: (l: number) => 1 / (l + 1), time: Math.log(20) },
] as const;

/** What a finite width may add or take, as a share of the layers. */
const declared = 0.05;

it.each(cases)('$given.architecture reads as many plain layers as its effective time says', async ({ given, share, time }) => {
  const { depth } = given;
  const profile = await correlationOf({ ...given, networks: 32, seed: 2 });
  const found = effectiveDepth(await plain, readingAtLayer(profile, depth)!)!;
  const shares = Array.from({ length: depth }, (_, k) => share(k + 1));
  const expected = plainLayers(shares);
  console.log(
    `${given.architecture}: ${found.layer.toFixed(2)} +- ${found.standardError.toFixed(2)} plain layers, ${expected.toFixed(2)} expected`,
  );
  expect(Math.abs(found.layer - expected)).toBeLessThan(4 * found.standardError + declared * expected);
  expect(found.standardError).toBeLessThan(0.1 * expected);
  expect(Math.abs(shares.reduce((sum, one) => sum + one, 0) - time)).toBeLessThan(1 - 0.5772 + 1 / depth);
});
