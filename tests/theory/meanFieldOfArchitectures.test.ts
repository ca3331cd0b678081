import { describe, expect, it } from 'vitest';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { meanFieldGram } from '../../src/theory/meanField/meanFieldGram.ts';
import { meanFieldLayers } from '../../src/theory/meanField/meanFieldLayers.ts';

const gramsOf = (given: Partial<Settings>) =>
  meanFieldGram(ensembleSpec({ inputs: 'equicorrelated', correlation: 0, batch: 8, normalization: 'rms', ...given }))!;

/** The cosines of some layers as the notes print them. */
function cosines(given: Partial<Settings>, layers: readonly number[], digits = 4): string[] {
  const grams = gramsOf({ depth: Math.max(...layers), ...given });
  return layers.map((layer) => grams[layer].correlation.toFixed(digits));
}

/** The product of chi over all layers: what the squared gradient is multiplied by from the output to the input. */
function growth(given: Partial<Settings>): number {
  const layers = meanFieldLayers(ensembleSpec({ normalization: 'rms', ...given }), 1)!;
  return layers.reduce((product, { back }) => product * back!.chi, 1);
}

const residual = { architecture: 'residual', normalization: 'none' } as const;

describe('the cosine that the theory notes print for each architecture', () => {
  it('residual: the mean square grows to 2^L, e and 1, and the cosine of branches over sqrt L to 0.25386 (W15)', () => {
    const last = (given: Partial<Settings>) => gramsOf({ ...residual, ...given }).at(-1)!;
    expect(last({ depth: 10 }).meanSquare).toBeCloseTo(1024, 9);
    expect(last({ depth: 50, branchScale: '1/sqrt(L)' })).toMatchObject({ correlation: expect.closeTo(0.2508, 4) });
    expect(last({ depth: 50, branchScale: '1/sqrt(L)' }).meanSquare).toBeCloseTo(2.692, 3);
    expect(last({ depth: 20_000, branchScale: '1/sqrt(L)' }).correlation).toBeCloseTo(0.25386, 4);
    expect(last({ depth: 1000, branchScale: '1/L' }).meanSquare).toBeCloseTo(1.001, 6);
    // x + W tanh x has lengths that grow by E tanh^2 a layer, which tends to 1.
    const lengths = gramsOf({ ...residual, activation: 'tanh', correlation: 1, depth: 200 }).map(({ meanSquare }) => meanSquare);
    expect(lengths[200] - lengths[199]).toBeGreaterThan(0.9);
    expect(lengths[200]).toBeCloseTo(177.36, 2);
  });

  it('pre-norm and dense concatenation share their cosines; post-norm, random skips and dropout have theirs (W16, section 10)', () => {
    expect(cosines({ ...residual, normalization: 'rms' }, [5, 20, 40])).toEqual(['0.3577', '0.5148', '0.5769']);
    expect(cosines({ ...residual, normalization: 'rms' }, [100, 1000], 3)).toEqual(['0.643', '0.756']);
    expect(cosines({ architecture: 'dense', normalization: 'none' }, [1, 5, 20])).toEqual(['0.1592', '0.3577', '0.5148']);
    expect(cosines({ ...residual, normalization: 'rms', normalizationPosition: 'postNorm' }, [5, 20, 40])).toEqual([
      '0.5151',
      '0.8576',
      '0.9436',
    ]);
    const skips = { architecture: 'randomSkip', normalizationPosition: 'afterActivation', weightVariance: 1 } as const;
    const shared = [0.5, 0.8, 0.95].flatMap((skipShare) => cosines({ ...skips, skipShare }, [30]));
    expect(shared).toEqual(['0.9546', '0.8668', '0.5341']);
    expect(cosines({ dropout: 0.5, depth: 1 }, [1])).toEqual([(0.5 / Math.PI).toFixed(4)]);
  });

  it('convolutions, groups and every law of weights with a limit have that of a perceptron', () => {
    const plain = cosines({}, [1, 5, 20]);
    expect(plain).toEqual(['0.3183', '0.7359', '0.9484']);
    const alike: readonly Partial<Settings>[] = [
      { architecture: 'conv', side: 4 },
      { normalization: 'group', width: 256, groups: 2 },
      ...(['orthogonal', 'uniform', 'sparse', 'deltaOrthogonal'] as const).map((weights) => ({ weights })),
    ];
    for (const given of alike) expect(cosines(given, [1, 5, 20])).toEqual(plain);
  });

  it('uniform attention: 0.6596 after five layers, 0.0937 and 0.0961 with branches over sqrt L', () => {
    const tokens = { architecture: 'attention', normalization: 'none', batch: 16, meanSquare: 1e-5 } as const;
    expect(cosines(tokens, [5])).toEqual(['0.6596']);
    expect([20, 80].flatMap((depth) => cosines({ ...tokens, branchScale: '1/sqrt(L)' }, [depth]))).toEqual(['0.0937', '0.0961']);
    const blocks = { ...tokens, architecture: 'transformer', weightVariance: 1, activation: 'linear' } as const;
    // Each half adds its own: the perceptron of linear units as much of everything as there is, attention of the mean token.
    expect(gramsOf({ ...blocks, depth: 1 })[1]).toEqual({
      meanSquare: expect.closeTo(2e-5 * (17 / 16), 9),
      correlation: expect.closeTo(1 / 17, 9),
    });
  });
});

describe('chi, the factor of the squared gradient', () => {
  const tanh = { activation: 'tanh', normalization: 'none', biasVariance: 0.05, depth: 200 } as const;

  it('of tanh is that of the phase diagram (section 10), and of each activation with a normalization that of W10', () => {
    const printed = { 1: 0.759, 1.5: 0.9386, 1.76: 0.9998, 2: 1.0477, 2.5: 1.1335, 4: 1.3424 };
    for (const [weightVariance, chi] of Object.entries(printed)) {
      const layers = meanFieldLayers(ensembleSpec({ ...tanh, weightVariance: Number(weightVariance) }), 1)!;
      expect(layers.at(-1)!.back!.chi).toBeCloseTo(chi, 4);
    }
    const one = { depth: 1, normalizationPosition: 'afterActivation', weightVariance: 1 } as const;
    const gains = {
      relu: [1, 1.46694],
      tanh: [1.17781, 1.1778],
      gelu: [1.07203, 1.3188],
      sigmoid: [0.15283, 1.0336],
      selu: [1.07157, 1.0716],
    } as const;
    for (const [activation, [rms, layer]] of Object.entries(gains) as [keyof typeof gains, readonly [number, number]][]) {
      expect(growth({ ...one, activation, normalization: 'rms' })).toBeCloseTo(rms, 4);
      expect(growth({ ...one, activation, normalization: 'layer' })).toBeCloseTo(layer, 4);
    }
  });

  it('multiplies to the last column of the table of architectures (section 7), and to W16', () => {
    expect(growth({ ...residual, depth: 10 })).toBeCloseTo(1024, 9);
    expect(growth({ ...residual, depth: 50, branchScale: '1/sqrt(L)' })).toBeCloseTo(1.02 ** 50, 9);
    for (const depth of [5, 20, 40]) {
      expect(growth({ ...residual, normalization: 'rms', depth })).toBeCloseTo(depth + 1, 9);
      expect(growth({ ...residual, normalization: 'rms', normalizationPosition: 'postNorm', depth })).toBeCloseTo(1, 9);
      expect(growth({ architecture: 'dense', normalization: 'none', depth })).toBeCloseTo(1, 9);
    }
    const skips = {
      architecture: 'randomSkip',
      skipShare: 0.8,
      activation: 'tanh',
      normalizationPosition: 'afterActivation',
      weightVariance: 1,
    } as const;
    expect(growth({ ...skips, depth: 3 })).toBeCloseTo((1 + 0.36 * 0.17781) ** 3, 4);
    const printed = { 25: 4.81, 100: 10.55, 400: 21.62 };
    for (const [depth, logarithm] of Object.entries(printed))
      expect(Math.log(growth({ ...residual, activation: 'tanh', depth: Number(depth), meanSquare: 1 }))).toBeCloseTo(logarithm, 2);
  });

  it('is not known of jumps, batch normalization and blocks of attention and perceptron', () => {
    const backs = (given: Partial<Settings>) => meanFieldLayers(ensembleSpec({ depth: 2, ...given }), 0)?.map(({ back }) => back);
    expect(backs({ activation: 'sign', normalization: 'none' })).toEqual([undefined, undefined]);
    expect(backs({ normalization: 'batch' })).toEqual([undefined, undefined]);
    expect(backs({ architecture: 'transformer', normalization: 'none', meanSquare: 1e-6 })).toEqual([undefined, undefined]);
  });
});
