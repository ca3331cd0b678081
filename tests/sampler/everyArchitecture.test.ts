import { describe, expect, it } from 'vitest';
import { createReferenceBackend, type ReferenceSignal } from '../../src/backends/referenceBackend.ts';
import { type ArchitectureId, architectures } from '../../src/networks/architectures/index.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { drawLayer } from '../../src/sampler/drawnLayer.ts';
import { createWeightStore } from '../../src/sampler/sampleEnsemble.ts';
import { compareGradients } from './gradientDifferences.ts';

const backend = createReferenceBackend();
const { ops } = backend;
const chunk = { firstNetwork: 0, networks: 1 };
const sizes = { width: 4, batch: 5, depth: 3, activation: 'tanh', normalization: 'layer', biasVariance: 0.3, side: 2, groups: 2 } as const;

const cells: readonly (readonly [string, Partial<Settings>])[] = [
  ...(Object.keys(architectures) as ArchitectureId[]).flatMap((architecture) =>
    architectures[architecture].normalizationPositions.map(
      (normalizationPosition) => [`${architecture}, ${normalizationPosition}`, { architecture, normalizationPosition }] as const,
    ),
  ),
  ['attention without skip or normalization', { architecture: 'attention', skipStrength: 0, normalization: 'none' }],
  ['a scaled branch', { architecture: 'residual', branchScale: '1/sqrt(L)', branchStrength: 1.7 }],
  ['dropout', { dropout: 0.4 }],
  ['dropout in a convolution', { architecture: 'conv', dropout: 0.4, normalization: 'batch' }],
  ['group norm', { normalization: 'group', width: 6 }],
  ['instance norm on images', { architecture: 'conv', normalization: 'instance' }],
];

describe('whole networks: the gradients that the sampler reads against differences of the loss', () => {
  it.each(cells)('%s', async (_, given) => {
    const gradients = await compareGradients({ ...sizes, ...given });
    expect(gradients).toHaveLength(3);
    for (const { what, read, differences } of gradients) expect(read, what).toBeCloseTo(differences, 6);
  });
});

describe('dropout', () => {
  it('leaves the share 1 - p, divided by it, another mask for every entry, and the same ones on both ways', () => {
    const spec = ensembleSpec({ width: 64, batch: 32, depth: 1, networks: 1, dropout: 0.3, method: 'explicit' });
    const sampling = { backend, spec, weights: createWeightStore(backend), pause: async () => {} };
    const ones: ReferenceSignal = { shape: [1, 64, 32], values: new Float64Array(64 * 32).fill(1) };
    const { drop } = drawLayer(sampling, chunk, 1, 'forward');
    const [there, back] = [drop!(ones), drawLayer(sampling, chunk, 1, 'back').drop!(ones)];
    expect(there).toEqual(back);
    const kept = there.values.filter((entry) => entry !== 0);
    expect(new Set(kept)).toEqual(new Set([1 / 0.7]));
    expect(Math.abs(kept.length / there.values.length - 0.7)).toBeLessThan(4 * Math.sqrt((0.3 * 0.7) / there.values.length));
    expect(drawLayer({ ...sampling, spec: ensembleSpec({}) }, chunk, 1, 'forward').drop).toBeUndefined();
    expect(ops.shape(there)).toEqual([1, 64, 32]);
  });
});
