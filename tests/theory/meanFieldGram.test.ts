import { describe, expect, it } from 'vitest';
import type { Activation } from '../../src/networks/activations/activation.ts';
import { type ActivationId, activations } from '../../src/networks/activations/index.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { closedSphereMoments, sphereMomentsByQuadrature } from '../../src/theory/batchNorm/sphereMoments.ts';
import { closedMoments, momentsByQuadrature, type Nonlinearity } from '../../src/theory/kernelMaps/layerMoments.ts';
import { meanFieldGram } from '../../src/theory/meanField/meanFieldGram.ts';

const gramsOf = (given: Partial<Settings>) => meanFieldGram(ensembleSpec({ inputs: 'equicorrelated', batch: 4, ...given }));
const plain = (id: ActivationId): Nonlinearity => {
  const { phi, kinks }: Activation = activations[id];
  return { phi: (x) => phi(x, { slope: 0.1 }), kinks };
};
const lastOf = (given: Partial<Settings>) => gramsOf(given)!.at(-1)!;
const distance = (a: object, b: object): number =>
  Math.max(...Object.entries(a).map(([key, value]) => Math.abs(value - (b as Record<string, number>)[key])));

describe('the moments of a layer', () => {
  it.each(Object.keys(closedMoments) as (keyof typeof closedMoments)[])('of %s by quadrature are those in closed form to 1e-10', (id) => {
    let looked = 0;
    // Of exp the quadrature ends where the moments beyond variance 1 do not.
    for (const q of id === 'exp' ? [0.1, 0.3, 0.6] : [0.3, 1, 2.5])
      for (const c of [-1, -0.6, 0, 0.5, 0.99, 0.99999, 1]) {
        expect(distance(momentsByQuadrature(plain(id), q, c), closedMoments[id]!(q, c, 0.1)!)).toBeLessThan(1e-10);
        looked++;
      }
    expect(looked).toBe(21);
  });

  it('of a jump are known: the arcsine of sign, and the share of a normal number above 1', () => {
    expect(momentsByQuadrature(plain('sign'), 1.7, 0.9).product).toBeCloseTo((2 / Math.PI) * Math.asin(0.9), 9);
    const shares = momentsByQuadrature({ phi: (x) => (x > 1 ? 1 : 0), kinks: [1] }, 1, 1);
    expect(shares.product).toBeCloseTo(shares.square, 12);
    expect(shares.mean).toBeCloseTo(0.158655254, 9);
  });

  it.each([4, 5, 8, 16, 64, 256])('on the sphere of %d samples are those in closed form to 1e-10', (batch) => {
    for (const id of ['linear', 'relu'] as const)
      expect(distance(sphereMomentsByQuadrature(plain(id), batch), closedSphereMoments(id, 1, batch)!)).toBeLessThan(1e-10);
  });
});

describe('the Gram matrix at infinite width', () => {
  it('follows the published orbits: tanh from 0.9, sigmoid from 0, ReLU from 0, GELU from 0', () => {
    const one = { normalization: 'none', biasVariance: 0, meanSquare: 1 } as const;
    const c = (settings: Partial<Settings>): number => lastOf({ ...one, normalization: 'rms', weightVariance: 1, ...settings }).correlation;
    expect(c({ activation: 'tanh', correlation: 0.9, depth: 5 })).toBeCloseTo(0.81231, 5);
    expect(c({ activation: 'sigmoid', correlation: 0, depth: 2 })).toBeCloseTo(0.97757, 5);
    expect(c({ activation: 'relu', correlation: 0, depth: 10 })).toBeCloseTo(0.87154, 5);
    expect(c({ activation: 'gelu', correlation: 0, depth: 20 })).toBeCloseTo(0.70608, 5);
    // Layer normalization behind ReLU centres: from 0.5 to 0.04682 in ten layers.
    const behind = { normalization: 'layer', normalizationPosition: 'afterActivation' } as const;
    expect(c({ activation: 'relu', correlation: 0.5, depth: 10, ...behind })).toBeCloseTo(0.04682, 5);
  });

  it('keeps the mean square of ReLU at weight variance 2, and finds the fixed point of tanh', () => {
    expect(lastOf({ activation: 'relu', normalization: 'none', weightVariance: 2, meanSquare: 3, depth: 30 }).meanSquare).toBeCloseTo(
      3,
      10,
    );
    // Schoenholz et al. 2017: sigma_b^2 = 0.05, sigma_w^2 = 1.76096 is critical at q* = 0.57; q counts what stands before the activation.
    const tanh = { activation: 'tanh', normalization: 'none', weightVariance: 1.76096, biasVariance: 0.05, depth: 60 } as const;
    expect(1.76096 * lastOf(tanh).meanSquare + 0.05).toBeCloseTo(0.57, 3);
  });

  it('behind batch normalization is the fixed point of Yang et al. from layer 1 on, whatever the inputs', () => {
    const relu = { activation: 'relu', normalization: 'batch', batch: 8, depth: 3 } as const;
    for (const correlation of [0, 0.7]) {
      const grams = gramsOf({ ...relu, correlation })!;
      expect(grams[0].correlation).toBe(correlation);
      for (const { meanSquare, correlation: c } of grams.slice(1))
        expect([meanSquare, c].map((x) => x.toFixed(4))).toEqual(['0.5000', '0.2501']);
    }
  });

  it('is not known with other places of batch normalization, samples that are one, fitted weights, logits that are not small, and inputs that are not exchangeable', () => {
    const tokens = { architecture: 'attention', normalization: 'none', depth: 4 } as const;
    const unknown: readonly Partial<Settings>[] = [
      { dropout: 0.1 },
      { architecture: 'residual', normalizationPosition: 'postNorm' },
      { architecture: 'conv' },
      { ...tokens, meanSquare: 1 },
      { ...tokens, meanSquare: 1e-4, normalization: 'rms' },
      { ...tokens, architecture: 'transformer', meanSquare: 1 },
      { weights: 'iterative', batch: 300, normalization: 'none' },
      { architecture: 'conv', weights: 'deltaOrthogonal', normalization: 'none' },
      { normalization: 'instance' },
      { normalization: 'batchNoMean' },
      { normalization: 'batch', normalizationPosition: 'afterActivation' },
      { normalization: 'batch', correlation: 1 },
      { inputs: 'nearCollinear' },
      { activation: 'tanh', normalization: 'batch', batch: 3 },
      { normalization: 'none', activation: 'linear', weightVariance: 1e6, depth: 100 },
    ];
    expect(unknown.filter((given) => gramsOf(given) !== undefined)).toEqual([]);
    expect(gramsOf({ ...tokens, meanSquare: 1e-4 })).toHaveLength(5);
  });
});
