import { meanOf } from '../ensembles.ts';
import { atLayer, cosines, type Fact, type Reading } from './fact.ts';

const tokens = 16;

/** Cosine of tokens that were orthogonal, after l layers of uniform attention times alpha around an identity. */
function uniformCosine(alpha: number, layers: number): number {
  const grown = (1 + alpha ** 2) ** layers;
  return (grown - 1) / (tokens + grown - 1);
}

const skip = { architecture: 'attention', normalization: 'none', inputs: 'orthonormal', batch: tokens, width: 512, seed: 1100 } as const;

/**
 * W17 with a skip: small tokens have small logits, whose softmax is uniform. Unit tokens do not: around branches times 1/sqrt(L) 0.02 is declared, as
 * in the notes' own run; around whole branches tokens grow, the softmax with them, and uniform attention no longer speaks of them.
 */
export const attentionFacts: readonly Fact[] = (
  [
    ['1', 1, 5, 'small', 1e-4, { term: 3 / skip.width }],
    ['1', 1, 5, 'unit', 1, { term: 0, outside: true }],
    ['1/sqrt(L)', 20 ** -0.5, 20, 'small', 1e-4, { term: 3 / skip.width }],
    ['1/sqrt(L)', 20 ** -0.5, 20, 'unit', 1, { term: 0.02 }],
  ] as const
).map(([branchScale, alpha, depth, size, meanSquare, bounds]) => ({
  of: `isometry W17, attention with a skip, branches times ${branchScale}, ${size} tokens`,
  networks: { ...skip, branchScale, meanSquare, depth, networks: 48 },
  readings: [atLayer('correlation', depth, uniformCosine(alpha, depth), { ...bounds, range: cosines })],
}));

/** ||X - mean|| / ||X|| of tokens of equal lengths and this mean cosine. */
export const residualOf = (cosine: number): number => Math.sqrt(((tokens - 1) / tokens) * Math.max(0, 1 - cosine));

const logarithm = (layer: number, value: number, term: number, range: number): Reading => ({
  what: `ln of the residual of the tokens, layer ${layer}`,
  metric: 'correlation',
  value,
  term,
  range,
  read: (lines) => meanOf(lines, (line) => Math.log(residualOf(line[layer]))),
});

/** W17, pure attention: the notes' residuals are geometric means over eight networks, and layer 2 spreads widely. */
export const pureAttentionFact: Fact = {
  of: 'isometry W17, pure attention, 16 tokens, width 64',
  networks: {
    architecture: 'attention',
    normalization: 'none',
    skipStrength: 0,
    inputs: 'gaussian',
    batch: tokens,
    width: 64,
    depth: 2,
    networks: 480,
    seed: 1200,
  },
  readings: [logarithm(1, Math.log(0.72), 0.05, 3), logarithm(2, Math.log(0.031), 0.3, 30)],
};
