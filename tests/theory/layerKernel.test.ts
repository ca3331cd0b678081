import { describe, expect, it } from 'vitest';
import { type ActivationId, activations } from '../../src/networks/activations/index.ts';
import { specOf } from '../../src/networks/ensembleSpec.ts';
import { completeSettings, type Settings } from '../../src/networks/settings.ts';
import { hermiteWeights } from '../../src/theory/kernelMaps/hermiteWeights.ts';
import { hermiteCoefficients, kernelConstants } from '../../src/theory/kernelMaps/kernelConstants.ts';
import { kernelOrbit } from '../../src/theory/kernelMaps/kernelOrbit.ts';
import { activationKernel, type LayerKernel, layerKernelOf } from '../../src/theory/kernelMaps/layerKernel.ts';
import { pairMoments } from '../../src/theory/kernelMaps/pairMoments.ts';
import { productSeries } from '../../src/theory/kernelMaps/productSeries.ts';
import { truncatedKernel } from '../../src/theory/kernelMaps/truncatedKernel.ts';
import { unitMoments } from '../../src/theory/kernelMaps/unitMoments.ts';

const ids = Object.keys(activations) as ActivationId[];
const kernelOf = (settings: Partial<Settings>): LayerKernel => layerKernelOf(specOf(completeSettings(settings)))!;
const rms = { normalization: 'rms', normalizationPosition: 'beforeActivation' } as const;

describe('the product of an activation as a series', () => {
  it('is what quadrature over the plane gives, at every variance and correlation', () => {
    let looked = 0;
    for (const activation of ids) {
      for (const q of [0.01, 1, 6, 30]) {
        if (activation === 'exp' && q > 2) continue;
        const phi = { activation, slope: 0.1 };
        const unit = unitMoments(phi, q)!;
        const series = productSeries(phi, q);
        for (const c of [-0.999, -0.4, 0, 0.3, 0.9, 0.9999]) {
          expect(Math.abs(series.at(c)[0] - pairMoments(phi, q, c, unit).product) / unit.square, `${activation} ${q} ${c}`).toBeLessThan(
            5e-8,
          );
          looked++;
        }
      }
    }
    expect(looked).toBeGreaterThan(400);
  });

  it('has the slope q E phi phi at 0 and q E phi prime squared towards 1', () => {
    for (const activation of ['tanh', 'gelu', 'softplus', 'silu', 'sigmoid', 'erf'] as const) {
      const phi = { activation, slope: 0 };
      const [, first] = hermiteCoefficients(phi, 2);
      expect(productSeries(phi, 1).at(0)[1]).toBeCloseTo(first ** 2, 9);
      expect(productSeries(phi, 1).at(1 - 1e-7)[1]).toBeCloseTo(unitMoments(phi, 1)!.squaredSlope, 6);
    }
  });
});

describe('the kernel of an activation at variance 1', () => {
  it.each(ids)('has the constants of %s', (activation) => {
    const [found, known] = [activationKernel({ activation, slope: 0.1 }, 1)!, kernelConstants({ activation, slope: 0.1 })];
    expect(found.kind).toBe(known.kind);
    for (const id of ['scale', 'atZero', 'slopeAtZero', 'slopeAtOne', 'fixedPoint', 'slopeAtFixedPoint'] as const)
      if (Number.isFinite(known[id])) expect(Math.abs(found[id] - known[id]), id).toBeLessThan(2e-7);
      else expect(found[id]).toBe(known[id]);
  });

  it('has the Hermite coefficients, of which a corner leaves a long tail', () => {
    const known = hermiteCoefficients({ activation: 'selu', slope: 0 }, 25);
    const found = hermiteWeights({ activation: 'selu', slope: 0 }, 1).slice(0, 25);
    for (const [k, c] of found.entries()) expect(c).toBeCloseTo(known[k], 12);
    // c_2k^2 = ((2k - 3)!!)^2 / (2 pi (2k)!) of ReLU.
    const relu = hermiteWeights({ activation: 'relu', slope: 0 }, 1);
    expect(relu[2] ** 2).toBeCloseTo(1 / (4 * Math.PI), 12);
    expect(relu[6] ** 2).toBeCloseTo(9 / (1440 * Math.PI), 12);
    expect(relu[7]).toBeCloseTo(0, 12);
  });
});

/** Layers and cosines of the notes, five digits. */
const orbits: readonly [string, Partial<Settings>, number, Readonly<Record<number, number>>][] = [
  ['ReLU', { activation: 'relu', ...rms }, 0, { 1: 0.31831, 2: 0.49373, 3: 0.60483, 5: 0.73595, 10: 0.87154, 50: 0.98786, 100: 0.99642 }],
  ['GELU', { activation: 'gelu', ...rms }, 0, { 1: 0.18714, 3: 0.38584, 10: 0.61854, 50: 0.7548, 100: 0.76023 }],
  ['tanh', { activation: 'tanh', ...rms }, 0.9, { 1: 0.88564, 5: 0.81231, 20: 0.41018, 50: 0.0512, 100: 0.0014 }],
  ['SELU', { activation: 'selu', ...rms }, 0.5, { 1: 0.49057, 10: 0.40879, 50: 0.1527, 100: 0.03706 }],
  ['sigmoid', { activation: 'sigmoid', ...rms }, 0, { 1: 0.85214, 2: 0.97757, 3: 0.99658, 5: 0.99992 }],
  ['exp', { activation: 'exp', ...rms }, 0, { 1: 0.36788, 3: 0.62592, 10: 0.84176, 100: 0.98065 }],
  ['ELU', { activation: 'elu', ...rms }, 0, { 1: 0.03995, 10: 0.27112, 50: 0.53472, 100: 0.58543 }],
  [
    'ReLU, layer norm behind it',
    { activation: 'relu', normalization: 'layer', normalizationPosition: 'afterActivation', weightVariance: 1 },
    0.5,
    { 1: 0.42642, 2: 0.3559, 3: 0.29094, 10: 0.04682, 20: 0.00223 },
  ],
];

describe('an orbit', () => {
  it.each(orbits)('under %s is that of the notes', (_, settings, start, known) => {
    const { cosines } = kernelOrbit(kernelOf(settings), start, 100);
    for (const [l, cosine] of Object.entries(known)) expect(Math.abs(cosines[Number(l)] - cosine), l).toBeLessThan(6e-6);
  });

  it('keeps its digits close to where it goes', () => {
    const { distances } = kernelOrbit(kernelOf({ activation: 'sigmoid', ...rms }), 0, 40);
    expect(distances[40] / distances[39]).toBeCloseTo(0.15283, 5);
    const relu = kernelOrbit(kernelOf({ activation: 'relu', ...rms }), -0.5, 1000).distances;
    expect(relu[100]).toBeCloseTo(3.62e-3, 5);
    expect(1e6 * relu[1000]).toBeCloseTo(43.19, 1);
  });
});

describe('a layer', () => {
  it('without normalization has the phase of its variances, read behind the activation', () => {
    for (const [weightVariance, chi, cosine] of [
      [2, 1.04767, 0.74408],
      [2.5, 1.13352, 0.4468],
      [4, 1.3424, 0.16506],
    ]) {
      const kernel = kernelOf({ activation: 'tanh', normalization: 'none', weightVariance, biasVariance: 0.05 });
      expect(kernel.fate).toBe('settles');
      expect(kernel.slopeAtOne).toBeCloseTo(chi, 5);
      expect(kernel.share * kernel.fixedPoint + 1 - kernel.share).toBeCloseTo(cosine, 5);
      expect(kernel.kind).toBe('between');
    }
  });

  it('says where lengths do not settle, and of what it does not know nothing', () => {
    expect(kernelOf({ activation: 'gelu', normalization: 'none', weightVariance: 2 }).fate).toBe('vanishes');
    expect(kernelOf({ activation: 'relu', normalization: 'none', weightVariance: 2.5 }).fate).toBe('grows');
    expect(layerKernelOf(specOf(completeSettings({ normalization: 'batch' })))).toBeUndefined();
    expect(layerKernelOf(specOf(completeSettings({ ...rms, dropout: 0.1 })))).toBeUndefined();
  });

  it('with biases has a fixed point above zero, whatever the activation', () => {
    const kernel = kernelOf({ activation: 'tanh', ...rms, biasVariance: 0.1 });
    expect(kernel.atZero).toBeGreaterThan(0);
    expect(kernel.map(kernel.fixedPoint)).toBeCloseTo(kernel.fixedPoint, 10);
    expect(kernel.slopeAtFixedPoint).toBeLessThan(1);
  });
});

describe('a series that is cut off', () => {
  it('loses the slope of a corner, and turns a power law into an exponential', () => {
    const relu = kernelOf({ activation: 'relu', ...rms });
    const cut = truncatedKernel(relu, 24)!;
    expect(cut.slopeAtOne).toBeCloseTo(0.9487, 4);
    expect(truncatedKernel(relu, 99)!.slopeAtOne / (1 - truncatedKernel(relu, 99)!.lost)).not.toBeCloseTo(1, 2);
    const { distances } = kernelOrbit(cut, -0.5, 100);
    expect(distances[100]).toBeCloseTo(4.6e-4, 5);
    expect(truncatedKernel(kernelOf({ activation: 'selu', ...rms }), 24)!.slopeAtOne).toBeCloseTo(1.0585, 3);
  });

  it('of a smooth activation is the map itself, and nothing where nothing is left', () => {
    const gelu = kernelOf({ activation: 'gelu', ...rms });
    const cut = truncatedKernel(gelu, 60)!;
    expect(cut.fixedPoint).toBeCloseTo(gelu.fixedPoint, 6);
    expect(cut.map(0.3)).toBeCloseTo(gelu.map(0.3), 8);
    expect(truncatedKernel(kernelOf({ activation: 'hermite2', ...rms }), 1)).toBeUndefined();
  });
});
