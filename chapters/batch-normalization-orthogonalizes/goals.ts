import type { Goals } from '../../src/claims/goal.ts';

/** What the exercises of this chapter ask of its figures. */
export const goals = {
  lowFloor: {
    figure: 'orthogonalization',
    held: { activation: 'linear', normalization: 'batchNoMean', inputs: 'nearCollinear', batch: 8, depth: 50 },
    targets: [{ quantity: { kind: 'level', metric: 'orthogonalityGap', layer: 50 }, side: 'below', value: 0.08, digits: 2 }],
    networks: 8,
    reached: { width: 512 },
    missed: { width: 128 },
    mistakes: {
      tooNarrow: { settings: { width: { atMost: 256 } }, witness: { width: 128 } },
      nearTheEdge: { settings: { width: { atLeast: 257 } }, witness: { width: 320 } },
    },
  },
  gentleGradient: {
    figure: 'collapse',
    held: { normalization: 'batch', depth: 50 },
    targets: [
      { quantity: { kind: 'slope', metric: 'gradientNorm', from: 16, to: 42 }, side: 'below', value: 0.1, digits: 1 },
      { quantity: { kind: 'level', metric: 'effectiveRank', layer: 50 }, side: 'above', value: 10, digits: 0 },
    ],
    networks: 4,
    reached: { activation: 'linear' },
    missed: { activation: 'sigmoid' },
    mistakes: {
      batchTurned: { settings: { activation: 'relu' }, witness: { activation: 'relu', batch: 32 } },
      rankLost: { measured: { metric: 'effectiveRank', side: 'below', value: 5 }, witness: { activation: 'sigmoid' } },
    },
  },
} satisfies Goals;
