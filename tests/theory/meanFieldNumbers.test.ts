import { describe, expect, it } from 'vitest';
import { trigamma } from '../../src/math/gammaFunctions.ts';
import type { Activation } from '../../src/networks/activations/activation.ts';
import type { ActivationId } from '../../src/networks/activations/index.ts';
import { activations } from '../../src/networks/activations/index.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { momentsByQuadrature } from '../../src/theory/kernelMaps/layerMoments.ts';
import { pairMoments } from '../../src/theory/kernelMaps/pairMoments.ts';
import { unitMoments } from '../../src/theory/kernelMaps/unitMoments.ts';
import { type LawId, laws } from '../../src/theory/laws/index.ts';
import type { Law } from '../../src/theory/laws/law.ts';
import { flatShare } from '../../src/theory/meanField/flatSlopes.ts';
import { reluLayer } from '../../src/theory/meanField/reluChain.ts';
import { spectralEdges } from '../../src/theory/meanField/spectralEdge.ts';
import { predict } from '../../src/theory/predict.ts';

const lawOf = (id: LawId, given: Partial<Settings>) => (laws[id] as Law).of(ensembleSpec({ normalization: 'none', ...given }));
const ids = Object.keys(activations) as ActivationId[];

describe('moments of a unit and of a pair', () => {
  it('are those of the quadrature between corners, to 1e-10, for every activation', () => {
    let looked = 0;
    for (const id of ids) {
      const network = { ...ensembleSpec({ activation: id }).network };
      const { phi, kinks }: Activation = activations[id];
      // Beyond, exp has its squares where neither rule looks.
      for (const q of id === 'exp' ? [0.2, 0.5, 1] : [0.2, 1, 4]) {
        const one = { phi: (x: number) => phi(x, { slope: 0.1 }), kinks };
        const [unit, whole] = [unitMoments(network, q)!, momentsByQuadrature(one, q, 0.4)];
        const scale = Math.max(1, whole.square);
        expect(Math.abs(unit.mean - whole.mean) / scale, id).toBeLessThan(1e-10);
        expect(Math.abs(unit.square - whole.square) / scale, id).toBeLessThan(1e-10);
        expect(Math.abs(pairMoments(network, q, 0.4, unit).product - whole.product) / scale, `${id} at ${q}`).toBeLessThan(1e-10);
        looked++;
      }
    }
    expect(looked).toBe(3 * ids.length);
  });

  it('follow phi far out: E tanh(u)^2 of a wide u, and of a sine, which is 1/2', () => {
    const { network } = ensembleSpec({ activation: 'tanh' });
    // 1 - E sech^2, of which a density that is flat where it counts makes 2 / sqrt(2 pi q).
    expect(unitMoments(network, 2500)!.square).toBeCloseTo(1 - 2 / Math.sqrt(2 * Math.PI * 2500), 5);
    expect(unitMoments({ ...network, activation: 'sin' }, 900)!.square).toBeCloseTo(0.5, 10);
    expect(unitMoments(network, 1e5)).toBeUndefined();
  });

  it('gives the variances of Jacobians that the notes print (W13): a layer of orthogonal weights', () => {
    const perLayer = (activation: ActivationId, q: number) => unitMoments(ensembleSpec({ activation }).network, q)!.slopeRatio - 1;
    expect(4 * perLayer('tanh', 0.1)).toBeCloseTo(0.159, 3);
    expect(64 * perLayer('tanh', 0.1)).toBeCloseTo(2.541, 3);
    expect(4 * perLayer('tanh', 0.5)).toBeCloseTo(1.197, 3);
    // The notes' erf has slope 1 at 0.
    expect(16 * perLayer('erf', (0.1 * Math.PI) / 4)).toBeCloseTo(0.478, 3);
    expect(16 * perLayer('hardTanh', 0.2)).toBeCloseTo(0.416, 3);
    expect(perLayer('relu', 1)).toBeCloseTo(1, 10);
  });

  it('counts flat slopes: half of ReLU, the tails of hard tanh, none of a line', () => {
    const share = (activation: ActivationId, q: number) => flatShare(ensembleSpec({ activation }).network, q);
    expect(share('relu', 3)).toBeCloseTo(0.5, 10);
    expect(share('hardTanh', 1)).toBeCloseTo(0.317310508, 8);
    expect(share('linear', 1)).toBe(0);
  });
});

describe('spectra', () => {
  it('of linear Gaussian layers end at (L+1)^(L+1) / L^L: 12.2, 44.8, 175', () => {
    for (const [layers, edge] of [
      [4, 12.2],
      [16, 44.8],
      [64, 175.3],
    ] as const)
      expect(Math.exp(spectralEdges.linear.independent(layers))).toBeCloseTo(edge, 1);
  });

  it('of ReLU end where chi(z) turns', () => {
    const largest = (inverse: (z: number) => number) =>
      Math.min(
        ...Array.from({ length: 40_000 }, (_, k) => Math.exp(-8 + k / 2500)).map((z) => Math.log((1 + z) / z) + 5 * Math.log(inverse(z))),
      );
    expect(spectralEdges.relu.independent(5)).toBeCloseTo(
      largest((z) => 1 + 2 * z),
      5,
    );
    expect(spectralEdges.relu.orthogonal(5)).toBeCloseTo(
      largest((z) => (1 + 2 * z) / (1 + z)),
      5,
    );
    expect(spectralEdges.relu.orthogonal(1)).toBeCloseTo(Math.LN2, 12);
  });
});

describe('laws', () => {
  it('of Hanin: mean and variance of ln of the squared gradient (W14)', () => {
    const he = { activation: 'relu', batch: 1 } as const;
    const printed = [
      [50, 10, -0.517, 1.082],
      [50, 50, -2.587, 5.408],
      [10, 10, -3.075, 8.667],
    ] as const;
    for (const [width, depth, mean, variance] of printed) {
      expect(lawOf('reluLogGradientMean', { ...he, width, depth })!.value).toBeCloseTo(mean, 3);
      expect(lawOf('reluLogGradientVariance', { ...he, width, depth })!.value).toBeCloseTo(variance, 3);
    }
    // To first order N(-b/2, b), b = 5/n.
    expect(5000 * reluLayer(5000).variance).toBeCloseTo(5, 1);
    expect(5000 * reluLayer(5000).mean).toBeCloseTo(-2.5, 1);
    expect(trigamma(1)).toBeCloseTo(Math.PI ** 2 / 6, 13);
    expect(lawOf('reluLogGradientMean', { ...he, batch: 2 })).toBeUndefined();
  });

  it('of the effective time: the table of section 7', () => {
    const time = (given: Partial<Settings>) => lawOf('effectiveTime', given)!.value;
    const rms = { normalization: 'rms', normalizationPosition: 'afterActivation' } as const;
    expect(time({ depth: 30 })).toBe(30);
    expect(time({ architecture: 'randomSkip', skipShare: 0.8, ...rms, weightVariance: 1, depth: 30 })).toBeCloseTo(0.36 * 30, 10);
    expect(time({ architecture: 'residual', depth: 40 })).toBeCloseTo(20, 10);
    expect(time({ architecture: 'residual', branchScale: '1/sqrt(L)', depth: 1000 })).toBeCloseTo(1, 2);
    expect(time({ architecture: 'residual', branchScale: '1/L', depth: 1000 })).toBeCloseTo(0, 2);
    expect(time({ architecture: 'residual', normalization: 'rms', normalizationPosition: 'postNorm', depth: 12 })).toBeCloseTo(6, 10);
    const harmonic = Array.from({ length: 400 }, (_, k) => 1 / (k + 2)).reduce((sum, one) => sum + one, 0);
    expect(time({ architecture: 'residual', normalization: 'rms', depth: 400 })).toBeCloseTo(harmonic, 10);
    expect(time({ architecture: 'dense', depth: 400 })).toBeCloseTo(harmonic, 10);
    expect(Math.abs(harmonic - Math.log(400))).toBeLessThan(0.43);
  });

  it('of single numbers: 1.064 sqrt L of x + W tanh x, the mode of 16 positions, uniform attention, a Gaussian exponent', () => {
    const tanh = { architecture: 'residual', activation: 'tanh', depth: 400, width: 2 ** 20 } as const;
    expect((2 * lawOf('gradientGrowth', tanh)!.value) / Math.sqrt(400)).toBeCloseTo(1.08, 2);
    expect(lawOf('spatialMode', { architecture: 'conv', side: 16 })!.value).toBeCloseTo(0.949, 3);
    expect(lawOf('spatialMode', { architecture: 'conv', side: 16, weights: 'deltaOrthogonal' })!.value).toBe(1);
    expect(lawOf('uniformAttentionCosine', { architecture: 'attention', depth: 5, batch: 16, meanSquare: 1e-5 })!.value).toBeCloseTo(
      0.6596,
      4,
    );
    expect(lawOf('uniformAttentionCosine', { architecture: 'attention', depth: 5, batch: 16 })).toBeUndefined();
    const linear = { activation: 'linear', batch: 1 } as const;
    // One dimension: E ln |w| = -(gamma + ln 2) / 2.
    expect(lawOf('gaussianLyapunov', { ...linear, width: 1 })!.value).toBeCloseTo(-(0.5772156649 + Math.LN2) / 2, 9);
    expect(256 * lawOf('gaussianLyapunov', { ...linear, width: 256 })!.value).toBeCloseTo(-1 / 2, 2);
  });
});

it('says what dropout adds to gradients, and of no other curve', () => {
  const dropped = ensembleSpec({ normalization: 'none', dropout: 0.5, depth: 2, width: 4096 });
  const kept = ensembleSpec({ normalization: 'none', depth: 2, width: 4096 });
  const grown = (spec: typeof kept) => predict(spec, 'gradientNorm')!.values[0];
  expect(grown(dropped) - grown(kept)).toBeCloseTo(Math.LN2, 2);
  expect(predict(dropped, 'correlation')).toBeUndefined();
  expect(predict(dropped, 'jacobianMean')).toBeUndefined();
});
