import { describe, expect, it } from 'vitest';
import { type ParameterId, parameterIds } from '../../src/networks/parameters.ts';
import { relevantParameters } from '../../src/networks/relevance.ts';
import { completeSettings, reconcile, type Settings } from '../../src/networks/settings.ts';
import { finished } from '../sampler/drawn.ts';

const small = { width: 8, depth: 3, batch: 4, networks: 2, method: 'explicit', side: 3, seed: 5 } as const;
const metrics = ['correlation', 'meanSquare', 'gradientNorm'] as const;

/** Networks that between them make every parameter matter, and most of them not. */
const bases: readonly Partial<Settings>[] = [
  { activation: 'relu', normalization: 'batch' },
  { activation: 'leakyRelu', normalization: 'none', weights: 'sparse', density: 0.5 },
  { activation: 'tanh', normalization: 'layer', architecture: 'residual' },
  { activation: 'gelu', normalization: 'rms', architecture: 'transformer', inputs: 'equicorrelated' },
  { activation: 'leakyRelu', normalization: 'none', architecture: 'attention', inputs: 'repeated' },
  { activation: 'silu', normalization: 'group', architecture: 'dense', inputs: 'orthonormal' },
  { activation: 'sin', normalization: 'batchNoMean', architecture: 'randomSkip', inputs: 'circle' },
  { activation: 'relu', normalization: 'instance', architecture: 'conv' },
  { activation: 'relu', normalization: 'none', metrics: ['softRank', 'correlation'], networks: 1 },
];

/** Other values of each parameter. */
const others: Partial<Record<ParameterId, readonly (string | number)[]>> = {
  activation: ['elu', 'erf'],
  slope: [0.3, -0.4],
  normalization: ['rms'],
  groups: [2, 8],
  normalizationPosition: ['beforeActivation', 'afterActivation', 'preNorm', 'postNorm'],
  weights: ['uniform'],
  density: [0.25, 1],
  weightVariance: [1.3],
  biasVariance: [0.4],
  skipStrength: [0.5, 2],
  branchStrength: [0.5, 2],
  branchScale: ['1/L'],
  skipShare: [0.2, 0.9],
  side: [2, 4],
  dropout: [0.5],
  gain: [0.5],
  gainExponent: [1],
  correlation: [0.1, 0.9],
  repeated: [0.25, 1],
  fixedInputs: ['true'],
  meanSquare: [3],
  tau: [0.001, 0.9, 5],
};

const pictureOf = async (settings: Settings): Promise<string> =>
  JSON.stringify(Object.values((await finished(settings)).profiles).map(({ mean, std }) => [Array.from(mean), Array.from(std)]));

describe('what matters', () => {
  it('is what changes a picture: nothing else does, and everything that is listed does somewhere', { timeout: 30_000 }, async () => {
    const felt = new Set<ParameterId>();
    let looked = 0;
    for (const base of bases) {
      const settings = completeSettings({ ...small, metrics, ...base });
      const before = await pictureOf(settings);
      const relevant = relevantParameters(settings);
      for (const id of Object.keys(others) as ParameterId[]) {
        for (const value of others[id] ?? []) {
          const turned = { ...settings, [id]: value } as Settings;
          if (value === settings[id] || reconcile(turned).problems.length > 0) continue;
          const isFelt = (await pictureOf(turned)) !== before;
          looked++;
          if (isFelt) felt.add(id);
          if (isFelt) expect(relevant, `${id} ${value} of ${JSON.stringify(base)}`).toContain(id);
        }
      }
    }
    console.log(`${looked} turns looked at`);
    expect(looked).toBeGreaterThan(150);
    expect([...felt].sort()).toEqual(Object.keys(others).sort());
  });

  it('leaves out what the networks at hand do not have', () => {
    const missing = (given: Partial<Settings>): readonly ParameterId[] => {
      const relevant = relevantParameters(completeSettings(given));
      return parameterIds.filter((id) => !relevant.includes(id));
    };
    const wiring = ['skipStrength', 'branchStrength', 'branchScale', 'skipShare', 'side'];
    expect(missing({})).toEqual(['slope', 'groups', 'density', ...wiring, 'data', 'correlation', 'repeated', 'tau']);
    const attention = missing({ architecture: 'attention', normalization: 'none', activation: 'leakyRelu', networks: 1 });
    expect(attention).toEqual(expect.arrayContaining(['activation', 'slope', 'dropout', 'gain', 'normalizationPosition', 'fixedInputs']));
    expect(missing({ architecture: 'conv', inputs: 'digits' })).toContain('side');
    expect(missing({ architecture: 'conv' })).not.toContain('side');
    expect(missing({ metrics: ['softRank'] })).not.toContain('tau');
  });
});
