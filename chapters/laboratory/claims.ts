import type { Claims } from '../../src/claims/claim.ts';

const uncentred = { activation: 'linear', normalization: 'batchNoMean', depth: 50 } as const;
const two = { ...uncentred, width: 32, batch: 2 } as const;
const four = { ...uncentred, inputs: 'nearCollinear', batch: 4 } as const;

/** The numbers that stand beside the papers' figures. */
export const claims = {
  orthPairNormalized: {
    states: 0.11,
    digits: 2,
    quantity: { kind: 'level', metric: 'absoluteCosine', layer: 50 },
    settings: { ...two, inputs: 'nearCollinear' },
    networks: 400,
  },
  orthPairPlain: {
    states: 0.7,
    digits: 1,
    quantity: { kind: 'level', metric: 'absoluteCosine', layer: 50 },
    settings: { ...two, normalization: 'none', inputs: 'orthonormal' },
    networks: 64,
  },
  orthGapNarrow: {
    states: 0.2,
    digits: 2,
    quantity: { kind: 'level', metric: 'orthogonalityGap', layer: 50 },
    settings: { ...four, width: 32 },
    networks: 200,
  },
  orthGapWide: {
    states: 0.05,
    digits: 2,
    quantity: { kind: 'level', metric: 'orthogonalityGap', layer: 50 },
    settings: { ...four, width: 512 },
    networks: 16,
  },
  orthGapExponent: {
    states: -0.5,
    digits: 1,
    quantity: { kind: 'exponent', over: 'width', values: [16, 32, 64, 128, 256, 512], metric: 'orthogonalityGap' },
    settings: { ...four, depth: 100 },
    networks: 12,
  },
} as const satisfies Claims;
