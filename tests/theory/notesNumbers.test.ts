import { describe, expect, test } from 'vitest';
import { meanChiOverRms } from '../../src/math/gammaFunctions.ts';
import type { ActivationId } from '../../src/networks/activations/index.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import { metrics } from '../../src/networks/metrics/index.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { batchNormGrowth, noMeanLinearGrowth } from '../../src/theory/batchNorm/batchNormGrowth.ts';
import { shapedRate } from '../../src/theory/batchNorm/shapedGains.ts';
import { reluDistance } from '../../src/theory/kernelMaps/reluKernel.ts';
import { type LawId, laws } from '../../src/theory/laws/index.ts';
import type { Law } from '../../src/theory/laws/law.ts';
import { meanFieldLayers } from '../../src/theory/meanField/meanFieldLayers.ts';
import { wideReading } from '../../src/theory/meanField/wideReading.ts';
import { distanceFromWideRms } from '../../src/theory/profiles/batchNormDistance.ts';
import { collapseRate } from '../../src/theory/profiles/linearVolume.ts';
import { shareLeft } from '../../src/theory/profiles/orthogonalGradient.ts';
import { orthogonalityContraction, orthogonalityFloorRms } from '../../src/theory/profiles/orthogonalityFloor.ts';
import { cosineFloorRms } from '../../src/theory/profiles/uncentredLevels.ts';

const lawOf = (id: LawId, given: Partial<Settings>): number => (laws[id] as Law).of(ensembleSpec(given))?.value ?? Number.NaN;

describe('numbers of the notes on batch normalization', () => {
  test('rows 3 and 5: contraction and floor, over samples and widths', () => {
    expect([2, 4, 8, 16].map((batch) => orthogonalityContraction(batch).toFixed(4))).toEqual(['0.5000', '0.6667', '0.8000', '0.8889']);
    for (const width of [16, 64, 4096]) expect(orthogonalityFloorRms(width, 4) * Math.sqrt(width)).toBeCloseTo(1.1619, 4);
    expect(orthogonalityFloorRms(4096, 64)).toBeCloseTo(0.0635, 4);
  });

  test('rows 6 and 7: cosines at the floor, and how fast linear networks without it collapse', () => {
    const printed = [
      [2, 32, 0.1443],
      [4, 64, 0.1369],
      [8, 128, 0.1318],
      [16, 1024, 0.0643],
    ] as const;
    for (const [batch, width, value] of printed) expect(cosineFloorRms(width, batch)).toBeCloseTo(value, 4);
    expect(Math.sqrt(2 / Math.PI) * cosineFloorRms(32, 2)).toBeCloseTo(0.115, 3);
    expect(collapseRate(32)).toBeCloseTo(0.0328, 4);
  });

  test('row 13: the Gram spectrum has variance n^2 / (4 d), its smallest eigenvalue (1 - sqrt c)^2', () => {
    for (const [width, batch, variance, least, rank] of [
      [4096, 64, 0.25, 0.25, 51.2],
      [1024, 32, 0.25, 0.25, 25.6],
      [1024, 48, 0.5625, 0.0625, 30.7],
    ] as const) {
      const ratio = batch ** 2 / (4 * width);
      expect([ratio, (1 - Math.sqrt(ratio)) ** 2]).toEqual([variance, least]);
      const given = { activation: 'linear', normalization: 'batchNoMean', width, batch, depth: 400 } as const;
      expect(lawOf('roomForSamples', given)).toBeGreaterThan(batch);
      expect(batch / (1 + ratio)).toBeCloseTo(rank, 1);
    }
    expect(
      [64, 256].map((width) => lawOf('roomForSamples', { activation: 'linear', normalization: 'batchNoMean', width, batch: 8 })),
    ).toEqual([16, 32]);
  });

  test('row 15: the distance from infinite width of five samples and 1024 linear units', () => {
    expect(distanceFromWideRms(1024, 5)).toBeCloseTo(0.182, 3);
    expect(meanChiOverRms(9)).toBeLessThan(1);
  });

  test('row 26: what the mean field says of as many samples as units', () => {
    const printed = { 16: 0.0345, 32: 0.0164, 64: 0.008, 100: 0.0051, 200: 0.0025 };
    for (const [batch, slope] of Object.entries(printed)) expect(Math.log(noMeanLinearGrowth(Number(batch))) / 2).toBeCloseTo(slope, 4);
  });

  test('row 31 and W18: what is left of the gradient of an orthogonal batch of 40', () => {
    // The notes leave the trace and the exact count of directions out, a share of 1 / d.
    for (const [layers, printed] of [
      [10, -0.107],
      [40, -0.28],
      [400, -0.347],
    ] as const)
      expect(Math.abs(Math.log(shareLeft(40, layers)) / 2 - printed)).toBeLessThan(1 / 40);
  });

  test('row 34: the growth of constant gains, of an infinite batch and of 100 samples', () => {
    const gains = [0.5, 0.7, 0.9, 1];
    const printed = {
      sin: [
        [0.0103, 0.0379, 0.0952, 0.1362],
        [0.0148, 0.0412, 0.0968, 0.1371],
      ],
      tanh: [
        [0.0165, 0.0387, 0.0666, 0.0818],
        [0.0211, 0.0429, 0.0706, 0.0857],
      ],
    } as const;
    for (const [activation, [large, hundred]] of Object.entries(printed)) {
      gains.forEach((gain, k) => {
        const unit = { activation: activation as ActivationId, gain, slope: 0 };
        expect(shapedRate(unit)).toBeCloseTo(large[k], 4);
        expect(Math.abs(Math.log(batchNormGrowth(unit, 100)) / 2 - hundred[k])).toBeLessThan(1e-4);
      });
    }
  });

  test('rows 35 to 37: growth over networks with gains l^-0.4, l^-0.2 and 1; bounded where the exponent is above 1/4', () => {
    const shaped = { normalization: 'batch', weights: 'orthogonal', batch: 100, width: 100 } as const;
    const depths = [50, 100, 200, 400];
    const total = (activation: 'tanh' | 'sin', gainExponent: number, depth: number): number =>
      lawOf('shapedGrowth', { ...shaped, activation, gainExponent, depth });
    const printed = [
      ['tanh', 0.4, [0.367, 0.397, 0.419, 0.433], 2e-3],
      ['sin', 0.4, [0.318, 0.327, 0.333, 0.337], 2e-3],
      ['tanh', 0.2, [1.17, 1.69, 2.37, 3.26], 0.02],
      ['sin', 0.2, [1.01, 1.28, 1.59, 1.95], 0.02],
    ] as const;
    for (const [activation, exponent, values, digit] of printed)
      for (const [k, depth] of depths.entries())
        expect(Math.abs(total(activation, exponent, depth) - values[k]), `${activation} ${exponent} ${depth}`).toBeLessThan(digit);
    // The notes count a layer less.
    for (const [activation, values] of [
      ['tanh', [4, 8.1, 16.3]],
      ['sin', [6.7, 13.5, 27.1]],
    ] as const)
      for (const [k, value] of values.entries())
        expect(((depths[k] - 1) / depths[k]) * total(activation, 0, depths[k])).toBeCloseTo(value, 1);
    for (const [activation, value] of [
      ['tanh', 0.463],
      ['sin', 0.344],
    ] as const) {
      // The rest of the sum at small gains, R ~ r l^-1.6.
      const [far, rest] = [1200, (1200 ** -0.6 / 0.6) * (activation === 'tanh' ? 2 / 3 : 1 / 6)];
      expect(total(activation, 0.4, far) + rest).toBeCloseTo(value, 3);
      expect(lawOf('boundedGainExponent', { ...shaped, activation })).toBeCloseTo(0.25, 3);
    }
  });

  test('row 41: l^2 (1 - cos) of ReLU on its way to 44.41', () => {
    let [delta, seen] = [1, 0];
    const printed: Readonly<Record<number, number>> = { 10: 12.8, 100: 35.8, 1000: 43.1, 20000: 44.3 };
    for (let layer = 1; layer <= 20_000; layer++) {
      delta = reluDistance(delta);
      if (printed[layer] === undefined) continue;
      expect(Math.abs(layer ** 2 * delta - printed[layer]), String(layer)).toBeLessThan(0.1);
      seen++;
    }
    expect(seen).toBe(4);
  });

  test('W9: with centring the gap cannot fall below 1 / sqrt(n (n - 1))', () => {
    const gap = metrics.orthogonalityGap.of(wideReading({ meanSquare: 1, correlation: -1 / 7 }, 8, 256), { tau: 0.1 });
    expect(gap).toBeCloseTo(1 / Math.sqrt(56), 12);
    expect(gap).toBeCloseTo(0.134, 3);
  });

  test('W13: sixteen depth scales', () => {
    const printed = { 4: 14, 8: 27.5, 16: 34.5, 32: 38 };
    for (const [batch, depth] of Object.entries(printed))
      expect(Math.abs(lawOf('trainableDepth', { activation: 'relu', batch: Number(batch), width: 1024, depth: 100 }) - depth)).toBeLessThan(
        0.3,
      );
    expect(16 / Math.log(Math.PI / (Math.PI - 1))).toBeCloseTo(41.8, 1);
  });
});

describe('numbers of the notes on isometry', () => {
  test('W8: the descent, the rate and the floor of the gap of ten samples', () => {
    const behind = { normalization: 'layer', normalizationPosition: 'afterActivation', weightVariance: 1, batch: 10, width: 1000 } as const;
    const together = { inputs: 'equicorrelated', correlation: 1 - 1e-9 } as const;
    // Where the notes print no descent or floor it follows from their slope at 1 or their lambda^2.
    const printed: readonly (readonly [ActivationId, number, number, number])[] = [
      ['relu', 0.345, 0.53798, 0.00974],
      ['gelu', 0.249, 0.52314, 0.00944],
      ['tanh', 0.147, 0.86577, 0.0335],
      ['sigmoid', 0.0298, 0.96859, 0.1433],
      ['exp', 0.413, 0.3387, 0.0068],
      ['selu', 0.0622, 0.94222, 0.0779],
      ['silu', 0.173, 0.63763, 0.01242],
      ['sin', 0.2451, 0.72406, 0.01631],
    ];
    for (const [activation, descent, rate, floor] of printed) {
      expect(Math.abs(lawOf('isometryEscape', { ...behind, ...together, activation }) - descent), activation).toBeLessThan(6e-4);
      expect(lawOf('isometryRate', { ...behind, activation })).toBeCloseTo(rate, 4);
      expect(Math.abs(lawOf('isometryFloor', { ...behind, activation }) / floor - 1), activation).toBeLessThan(6e-3);
    }
  });

  test('W5, W10 and W19 as laws: rates, gains and slopes of lengths', () => {
    const rms = { normalization: 'rms' } as const;
    expect(lawOf('kernelRate', { ...rms, activation: 'gelu' })).toBeCloseTo(0.93273, 5);
    expect(lawOf('kernelFixedPoint', { ...rms, activation: 'silu' })).toBeCloseTo(0.65867, 5);
    expect(lawOf('gradientGain', { ...rms, activation: 'tanh' })).toBeCloseTo(1.17781, 5);
    const behind = { normalization: 'layer', normalizationPosition: 'afterActivation', weightVariance: 1 } as const;
    expect(lawOf('gradientGain', { ...behind, activation: 'relu' })).toBeCloseTo(1.46694, 5);
    const lengths = { tanh: [0.627929, 0.4611], gelu: [0.65209, 1.1441], silu: [0.596469, 1.1726], selu: [1, 0.7826] } as const;
    for (const [activation, [scale, slope]] of Object.entries(lengths)) {
      const given = { normalization: 'none', weightVariance: 1 / scale ** 2, meanSquare: scale ** 2 } as const;
      expect(lawOf('lengthSlope', { ...given, activation: activation as ActivationId })).toBeCloseTo(slope, 4);
    }
  });

  test('W11, W12: the phases of tanh as laws', () => {
    const tanh = { activation: 'tanh', normalization: 'none', biasVariance: 0.05, width: 1024 } as const;
    expect(lawOf('criticalWeights', tanh)).toBeCloseTo(1.76096, 4);
    expect(lawOf('smoothCollapse', { ...tanh, weightVariance: 1.76096 })).toBeCloseTo(6.171, 3);
    expect(lawOf('cosineDepthScale', { ...tanh, weightVariance: 2.5 })).toBeCloseTo(11.8, 1);
    expect(lawOf('phaseCosine', { ...tanh, weightVariance: 2.5 })).toBeCloseTo(0.4468, 4);
    expect(lawOf('phaseGain', { ...tanh, weightVariance: 1.5 })).toBeCloseTo(0.93864, 5);
    expect(lawOf('phaseLength', { ...tanh, weightVariance: 1.76096 })).toBeCloseTo(0.57, 3);
    expect(lawOf('lengthDepthScale', { ...tanh, weightVariance: 4 })).toBeLessThan(1.8);
  });

  test('W3 and W4 as laws: the limits of broken lines and of exp', () => {
    const rms = { normalization: 'rms' } as const;
    for (const [slope, limit] of [
      [0.01, 46.24],
      [0.1, 69.05],
      [0.2, 117.28],
      [0.5, 1110.3],
    ] as const)
      expect(Math.abs(lawOf('cornerCollapse', { ...rms, activation: 'leakyRelu', slope }) - limit)).toBeLessThan(0.06);
    expect(lawOf('smoothCollapse', { ...rms, activation: 'exp' })).toBeCloseTo(2, 7);
  });

  test('section 10: the standard deviation of the length of a sample at width 400', () => {
    const printed = {
      tanh: [0.627929, 0.04, 0.045, 0.045, 0.045],
      relu: [Math.SQRT1_2, 0.112, 0.25, 0.354, 0.5],
      gelu: [0.65209, 0.125, 0.378, 0.832, 3.3],
    } as const;
    for (const [activation, [scale, ...deviations]] of Object.entries(printed)) {
      [1, 5, 10, 20].forEach((depth, k) => {
        const given = { normalization: 'none', inputs: 'orthonormal', batch: 1, width: 400, depth } as const;
        const variance = lawOf('lengthVariance', {
          ...given,
          activation: activation as ActivationId,
          weightVariance: 1 / scale ** 2,
          meanSquare: scale ** 2,
        });
        expect(Math.abs(Math.sqrt(variance) / deviations[k] - 1), `${activation} ${depth}`).toBeLessThan(0.013);
      });
    }
  });

  test('W14: a wide layer of ReLU spreads a squared gradient by 5 / n (Hanin 2018), of orthogonal weights by 3 / n, a linear one by 2 / n and none', () => {
    const layerOf = (given: Partial<Settings>) =>
      meanFieldLayers(ensembleSpec({ normalization: 'none', depth: 1, ...given }), 1)?.[0].back?.spread;
    const printed: readonly (readonly [Partial<Settings>, number, number])[] = [
      [{ activation: 'relu' }, 5, 2],
      [{ activation: 'relu', weights: 'orthogonal' }, 3, 1],
      [{ activation: 'linear' }, 2, 1],
      [{ activation: 'linear', weights: 'orthogonal' }, 0, 0],
    ];
    for (const [given, ofSample, ofDirections] of printed) {
      expect(layerOf(given)?.ofSample).toBeCloseTo(ofSample, 10);
      expect(layerOf(given)?.ofDirections).toBeCloseTo(ofDirections, 10);
    }
    // The mean of the logarithm is lower by half of it, over ten layers of a thousand units.
    const ten = { activation: 'relu', normalization: 'none', width: 1000, depth: 10, batch: 1 } as const;
    expect(2 * lawOf('gradientGrowth', ten)).toBeCloseTo(lawOf('reluLogGradientMean', ten), 3);
  });

  test('SkipInit: the last branch of a normalized residual network brings 1 / (L + 1)', () => {
    const residual = { architecture: 'residual', normalization: 'rms', inputs: 'gaussian', activation: 'relu' } as const;
    for (const depth of [5, 20, 80]) expect(lawOf('branchShare', { ...residual, depth })).toBeCloseTo(1 / (depth + 1), 12);
    const scaled = { ...residual, normalization: 'none', branchScale: '1/sqrt(L)', depth: 80 } as const;
    expect(lawOf('branchShare', scaled)).toBeCloseTo(1 / 81, 10);
  });
});
