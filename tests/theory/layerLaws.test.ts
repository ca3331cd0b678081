import { describe, expect, it } from 'vitest';
import { createSimdBackend } from '../../src/backends/simdBackend.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import { angleBins } from '../../src/networks/observables/angleDistribution.ts';
import type { ObservableId } from '../../src/networks/observables/index.ts';
import { layerOf, networksIn, type ObservedLayers, pooledLayer } from '../../src/networks/observedLayers.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { sampleEnsemble } from '../../src/sampler/sampleEnsemble.ts';
import { angleLaws } from '../../src/theory/angleLaw.ts';
import { predictJacobianSpectrum } from '../../src/theory/jacobianSpectrum.ts';
import { jacobianLaw } from '../../src/theory/meanField/jacobianLaw.ts';

async function drawn(given: Partial<Settings>, id: ObservableId): Promise<ObservedLayers> {
  const spec = ensembleSpec({ ...given, metrics: ['correlation'], observables: [id] });
  let last: ObservedLayers | undefined;
  for await (const { observed } of sampleEnsemble(await createSimdBackend(), spec, async () => {})) last = observed[id];
  return last!;
}

/** Moments of s^2 under a law on s. */
function moments(law: NonNullable<ReturnType<typeof jacobianLaw>>): readonly [whole: number, mean: number, variance: number] {
  const [steps, end] = [4000, law.edges[1]];
  let [mean, second] = [0, 0];
  for (let k = 0; k < steps; k++) {
    const share = law.cumulative((end * (k + 1)) / steps) - law.cumulative((end * k) / steps);
    const square = ((end * (k + 0.5)) / steps) ** 2;
    mean += share * square;
    second += share * square ** 2;
  }
  return [law.cumulative(end), mean, second - mean ** 2];
}

describe('the law of the singular values of a Jacobian', () => {
  it('of one linear layer is a quarter of a circle', () => {
    const law = jacobianLaw({ activation: 'linear', orthogonal: false }, 1)!;
    expect(law.edges[1]).toBeCloseTo(2, 9);
    for (const s of [0.2, 1, 1.7]) expect(law.density(s)).toBeCloseTo(Math.sqrt(4 - s * s) / Math.PI, 4);
    expect(law.cumulative(1)).toBeCloseTo((Math.sqrt(3) / 2 + Math.PI / 3) / Math.PI, 4);
  });

  it('has mean 1 and the variance of Pennington, Schoenholz and Ganguli 2017: L, 2 L and, of orthogonal ReLU layers, L', () => {
    for (const [activation, orthogonal, layers, variance] of [
      ['linear', false, 4, 4],
      ['relu', false, 5, 10],
      ['relu', true, 6, 6],
    ] as const) {
      const [whole, mean, second] = moments(jacobianLaw({ activation, orthogonal }, layers)!);
      expect(whole).toBe(1);
      expect(mean).toBeCloseTo(1, 3);
      expect(second / variance).toBeCloseTo(1, 2);
    }
  });

  it('leaves half at zero behind ReLU, and is not drawn where there is no density', () => {
    expect(jacobianLaw({ activation: 'relu', orthogonal: false }, 1)!.cumulative(1e-9)).toBeCloseTo(0.5, 3);
    expect(jacobianLaw({ activation: 'relu', orthogonal: true }, 2)).toBeUndefined();
    expect(jacobianLaw({ activation: 'linear', orthogonal: true }, 5)).toBeUndefined();
    expect(predictJacobianSpectrum(ensembleSpec({ activation: 'tanh', normalization: 'none' }), 2)).toBeUndefined();
    expect(predictJacobianSpectrum(ensembleSpec({ activation: 'relu', normalization: 'batch' }), 2)).toBeUndefined();
  });

  it.each([{ activation: 'relu' }, { activation: 'linear', weights: 'gaussian' }, { activation: 'relu', weights: 'orthogonal' }] as const)(
    'is what networks have: %o',
    async (given) => {
      const settings = { ...given, normalization: 'none', width: 96, depth: 4, batch: 2, networks: 4 } as const;
      const observed = await drawn(settings, 'jacobianSpectrum');
      let looked = 0;
      for (const layer of [3, 4]) {
        const { law, validity, finiteBatchTerm } = predictJacobianSpectrum(ensembleSpec(settings), layer)!;
        expect(validity.holds).toBe(true);
        const values = pooledLayer(observed, layer);
        for (let s = 0.1; s < 3; s += 0.1) {
          const share = values.filter((value) => value <= s).length / values.length;
          expect(Math.abs(share - law.cumulative(s))).toBeLessThan(finiteBatchTerm + 0.01);
          looked++;
        }
      }
      expect(looked).toBeGreaterThan(50);
    },
  );

  it('does not vouch for spectra wider than the width resolves', () => {
    const deep = ensembleSpec({ activation: 'relu', normalization: 'none', width: 16, depth: 20 });
    expect(predictJacobianSpectrum(deep, 2)!.validity.holds || predictJacobianSpectrum(deep, 20)!.validity.holds).toBe(false);
  });
});

describe('the law of the angles of all pairs', () => {
  it.each([{ activation: 'relu' }, { activation: 'tanh', weightVariance: 1.5, biasVariance: 0.05 }] as const)(
    'is what networks have: %o',
    async (given) => {
      const settings = { ...given, normalization: 'none', width: 128, depth: 4, batch: 12, networks: 16 } as const;
      const observed = await drawn(settings, 'angleDistribution');
      const laws = angleLaws(ensembleSpec(settings))!;
      const width = angleBins.to / angleBins.count;
      let looked = 0;
      for (const layer of [0, 1, 2, 4]) {
        const { law, validity } = laws[layer]!;
        expect(validity.holds).toBe(true);
        for (let bin = 0; bin < angleBins.count; bin++) {
          const shares = Array.from({ length: networksIn(observed) }, (_, network) => width * layerOf(observed, layer, network)[bin]);
          const mean = shares.reduce((sum, share) => sum + share / shares.length, 0);
          const error = Math.sqrt(shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / (shares.length * (shares.length - 1)));
          const predicted = law.cumulative((bin + 1) * width) - law.cumulative(bin * width);
          // A mean that is off by a small part of its deviation moves a bar by as much of it.
          expect(Math.abs(mean - predicted)).toBeLessThan(4 * error + 0.06);
          if (predicted > 0.05) looked++;
        }
      }
      expect(looked).toBeGreaterThan(10);
    },
  );

  it('is not known of inputs that are not exchangeable', () => {
    expect(angleLaws(ensembleSpec({ inputs: 'circle', normalization: 'none' }))).toBeUndefined();
  });
});
