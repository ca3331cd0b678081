import { describe, expect, test } from 'vitest';
import { meanLogChi } from '../../src/math/gammaFunctions.ts';
import { messages } from '../../src/messages/messages.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import { type MetricId, metrics } from '../../src/networks/metrics/index.ts';
import { completeSettings, reconcile, type Settings } from '../../src/networks/settings.ts';
import { predict } from '../../src/theory/predict.ts';
import type { ConditionId, Prediction, SourceId, Theory } from '../../src/theory/prediction.ts';
import { type TheoryId, theories } from '../../src/theory/profiles/index.ts';
import { inputGap, isometryContraction } from '../../src/theory/profiles/isometryDecay.ts';
import { orthogonalityContraction, orthogonalityFloorMean, orthogonalityFloorRms } from '../../src/theory/profiles/orthogonalityFloor.ts';
import { uncentredCosineMap } from '../../src/theory/profiles/uncentredCosineOrbit.ts';
import { wideSignal } from '../../src/theory/profiles/wideSignal.ts';

const of = (settings: Partial<Settings>, metric: MetricId): Prediction => {
  const prediction = predict(ensembleSpec(settings), metric);
  if (!prediction) throw new Error(`No theory speaks of ${metric}.`);
  return prediction;
};

/** All combinations of the choices, over a few sizes. */
function* manySettings(): Generator<Settings> {
  for (const [width, batch, depth] of [
    [256, 16, 50],
    [20, 20, 200],
    [64, 2, 1],
    [8, 1, 5],
    [16, 32, 40],
    [512, 4, 100],
    [64, 48, 100],
  ]) {
    for (const activation of ['relu', 'linear', 'tanh'] as const) {
      for (const normalization of ['none', 'batch', 'batchNoMean', 'layer', 'rms'] as const) {
        for (const inputs of ['gaussian', 'equicorrelated', 'nearCollinear', 'digits', 'orthonormal'] as const) {
          for (const weights of ['gaussian', 'orthogonal'] as const) {
            const given = { width, batch, depth, activation, normalization, inputs, weights, correlation: 0.02 };
            yield reconcile(completeSettings(given)).settings;
          }
        }
      }
    }
  }
  const tokens = { architecture: 'attention', normalization: 'none', weightVariance: 1, width: 64, batch: 16 } as const;
  for (const depth of [1, 5]) {
    for (const correlation of [0.9, 0.999]) {
      yield reconcile(completeSettings({ ...tokens, depth, inputs: 'equicorrelated', correlation, skipStrength: 0 })).settings;
      yield reconcile(completeSettings({ ...tokens, depth, inputs: 'equicorrelated', correlation, meanSquare: 1e-5 })).settings;
    }
  }
}

describe('every prediction of every theory', () => {
  test('has a value per layer, speaks of finite numbers where it claims, and at most one theory speaks beside the one of all wide signals', () => {
    const spoke: Partial<Record<TheoryId, number>> = {};
    for (const settings of manySettings()) {
      const spec = ensembleSpec(settings);
      for (const metric of Object.keys(metrics) as MetricId[]) {
        const speaking = (Object.keys(theories) as TheoryId[]).filter((id) => (theories[id] as Theory).applies(spec, metric));
        expect(speaking.filter((id) => !(id in wideSignal)).length).toBeLessThanOrEqual(1);
        const wide = speaking.findIndex((id) => id in wideSignal);
        if (wide >= 0) expect(wide).toBe(speaking.length - 1);
        const prediction = predict(spec, metric);
        expect(prediction === undefined).toBe(speaking.length === 0);
        if (!prediction) continue;
        spoke[speaking[0]] = (spoke[speaking[0]] ?? 0) + 1;
        const { values, firstLayer, claimed, finiteWidthTerm, validity } = prediction;
        expect(prediction.metric).toBe(metric);
        expect(values.length + firstLayer).toBe(settings.depth + 1);
        expect(values.some((value) => !Number.isNaN(value) && !Number.isFinite(value))).toBe(false);
        expect(validity.because.met).toBe(validity.holds);
        if (!validity.holds) continue;
        expect(finiteWidthTerm).toBeGreaterThan(0);
        expect(values.subarray(claimed[0] - firstLayer, claimed[1] + 1 - firstLayer).every(Number.isFinite)).toBe(true);
        expect(claimed[1] - claimed[0]).toBeGreaterThanOrEqual(prediction.kind === 'slope' ? 1 : 0);
      }
    }
    console.log('Predictions looked at:', spoke);
    for (const id of Object.keys(theories) as TheoryId[]) expect(spoke[id], id).toBeGreaterThanOrEqual(2);
  });

  test('says nothing of what it does not know', () => {
    expect(predict(ensembleSpec({ architecture: 'residual', normalizationPosition: 'preNorm' }), 'gradientNorm')).toBeUndefined();
    expect(predict(ensembleSpec({ weights: 'orthogonal' }), 'gradientNorm')).toBeUndefined();
    expect(predict(ensembleSpec({ normalizationPosition: 'afterActivation' }), 'gradientNorm')).toBeUndefined();
    expect(predict(ensembleSpec({ batch: 3 }), 'gradientNorm')).toBeUndefined();
    expect(predict(ensembleSpec({ gainExponent: 0.4, activation: 'elu' }), 'gradientNorm')).toBeUndefined();
    for (const activation of ['sign', 'step'] as const) expect(predict(ensembleSpec({ activation }), 'gradientNorm')).toBeUndefined();
    for (const weights of ['uniform', 'sparse'] as const) {
      expect(predict(ensembleSpec({ weights }), 'gradientNorm')).toBeUndefined();
      // Infinite width is known of them, and what a finite one adds is not.
      expect(predict(ensembleSpec({ weights }), 'correlation')?.validity.because.id).toBe('fluctuationsKnown');
    }
    for (const inputs of ['circle', 'repeated'] as const)
      for (const metric of ['correlation', 'gradientNorm'] as const) expect(predict(ensembleSpec({ inputs }), metric)).toBeUndefined();
    expect(predict(ensembleSpec({ inputs: 'orthonormal' }), 'gradientNorm')).toBeUndefined();
    expect(predict(ensembleSpec({ fixedInputs: 'true', normalization: 'none' }), 'correlation')).toBeUndefined();
    const exact = { fixedInputs: 'true', normalization: 'none', inputs: 'equicorrelated' } as const;
    expect(predict(ensembleSpec(exact), 'correlation')).toBeDefined();
    expect(predict(ensembleSpec({ weightVariance: 0, normalization: 'none' }), 'correlation')).toBeUndefined();
  });
});

describe('numbers of single theories', () => {
  test('the orbit from orthonormal inputs', () => {
    const { values } = of({ normalization: 'none', inputs: 'equicorrelated', correlation: 0, depth: 20 }, 'correlation');
    const printed = { 0: 0, 1: 0.31831, 2: 0.49373, 3: 0.60483, 5: 0.73595, 10: 0.87154, 20: 0.94843 };
    for (const [layer, value] of Object.entries(printed)) expect(values[Number(layer)]).toBeCloseTo(value, 5);
  });

  test('the angle is the arccosine of the orbit and of the fixed point, and a deep network asks for width', () => {
    const { values, validity } = of({ normalization: 'none', inputs: 'equicorrelated', correlation: 0, depth: 20 }, 'angle');
    const printed = { 0: 90, 1: 71.439, 2: 60.415, 20: 18.483 };
    for (const [layer, degrees] of Object.entries(printed)) expect(values[Number(layer)]).toBeCloseTo(degrees, 2);
    expect(validity).toMatchObject({ holds: true, because: { id: 'widthForDepth', bound: 80 } });
    // At infinite width the angle falls as 3 pi / l.
    const deep = of({ normalization: 'none', depth: 4000, width: 256 }, 'angle');
    expect((deep.values[4000] * 4000) / (3 * 180)).toBeCloseTo(1, 2);
    expect(deep.validity).toMatchObject({ holds: false, because: { id: 'widthForDepth', bound: 16000 } });
    const fixed = of({ batch: 16 }, 'angle');
    expect(Math.cos((fixed.values[50] * Math.PI) / 180)).toBeCloseTo(of({ batch: 16 }, 'correlation').values[50], 12);
    const uncentred = { activation: 'linear', normalization: 'batchNoMean', inputs: 'equicorrelated', correlation: 0.5 } as const;
    expect(of(uncentred, 'angle').values[0]).toBeCloseTo(60, 12);
    expect(of(uncentred, 'angle').source).toBe('oursUncentredAngle');
  });

  test('the gradient of the default figure: hung at the mean of ln chi, growing by 0.2319 a layer', () => {
    const { values, claimed, validity } = of({}, 'gradientNorm');
    expect(values[50]).toBeCloseTo(meanLogChi(256 * 16), 12);
    expect(values[50]).toBeCloseTo(Math.log(256 * 16) / 2, 3);
    expect((values[20] - values[40]) / 20).toBeCloseTo(0.2319, 4);
    expect([claimed, validity.holds]).toEqual([[16, 42], true]);
    expect(values[15]).toBeNaN();
  });

  test('the floor of the gap: 1.162/sqrt(d) at batch 4, sqrt(n/d)/2 for large batches; its mean is below its root mean square', () => {
    expect(orthogonalityFloorRms(1, 4)).toBeCloseTo(1.162, 3);
    expect(Math.log(orthogonalityFloorRms(32, 4))).toBeCloseTo(-1.583, 3);
    expect(Math.log(orthogonalityFloorRms(512, 4))).toBeCloseTo(-2.969, 3);
    expect(orthogonalityFloorRms(1e6, 1000) / (Math.sqrt(1000 / 1e6) / 2)).toBeCloseTo(1, 2);
    expect(orthogonalityFloorRms(4096, 64)).toBeCloseTo(0.0635, 3);
    expect(orthogonalityFloorMean(32, 4) / orthogonalityFloorRms(32, 4)).toBeCloseTo(0.9727, 4);
  });

  test('the cosine without centring: two samples in closed form, n/(n+2) near 0, and a fixed direction stays', () => {
    for (const c of [-0.6, 0.2, 0.9, 0.999]) {
      const [long, short] = [Math.sqrt(1 + c), Math.sqrt(1 - c)];
      expect(uncentredCosineMap(c, 2)).toBeCloseTo((long - short) / (long + short), 10);
    }
    for (const batch of [3, 4, 16, 256]) {
      expect(uncentredCosineMap(0, batch)).toBeCloseTo(0, 12);
      const slope = (uncentredCosineMap(1e-5, batch) - uncentredCosineMap(-1e-5, batch)) / 2e-5;
      expect(slope).toBeCloseTo(orthogonalityContraction(batch), 6);
    }
  });

  test('the decay of the gap: 0.0392 a layer at width 50, 0.0198 at 100', () => {
    expect(-Math.log(isometryContraction(50))).toBeCloseTo(0.0392, 4);
    expect(-Math.log(isometryContraction(100))).toBeCloseTo(0.0198, 4);
    const given = { activation: 'linear', normalization: 'batchNoMean', weights: 'orthogonal', width: 20, batch: 20 } as const;
    expect(inputGap(ensembleSpec({ ...given, inputs: 'equicorrelated', correlation: 0 }))).toBeCloseTo(0, 15);
    expect(of(given, 'isometryGap').validity.because.id).toBe('gapSmall');
  });
});

test('a narrow network is outside, whatever its batch', () => {
  for (const metric of ['correlation', 'gradientNorm'] as const) {
    const narrow = of({ activation: 'relu', normalization: 'batch', width: 16, batch: 4 }, metric);
    expect(narrow.validity).toMatchObject({ holds: false, because: { id: 'widthForBatch', bound: 64 } });
    expect(of({ activation: 'relu', normalization: 'batch', width: 256, batch: 4 }, metric).validity.holds).toBe(true);
  }
});

test('every condition and every source has its words', () => {
  const conditions: Readonly<Record<ConditionId, { met: (value: number, bound: number) => string }>> = messages.theory.conditions;
  const sources: Readonly<Record<SourceId, string>> = messages.theory.source;
  const sentences = [...Object.values(conditions).map(({ met }) => met(16, 4)), ...Object.values(sources)];
  expect(sentences.length).toBeGreaterThanOrEqual(13);
  for (const sentence of sentences) expect(sentence).toMatch(/^\S.*\S$/);
  expect(messages.theory.outside(messages.theory.conditions.widthForBatch.unmet(64, 256))).toBe(
    'Outside the theory’s validity: a batch of this size asks for width 256 or more, and this network has 64.',
  );
});
