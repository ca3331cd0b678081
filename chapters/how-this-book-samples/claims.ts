import type { Claims } from '../../src/claims/claim.ts';

const both = { activation: 'relu', normalization: 'batch', width: 256, depth: 50, batch: 16 } as const;
const inLaw = { ...both, method: 'law' } as const;
const withWeights = { ...both, method: 'explicit' } as const;
const collinear = { activation: 'linear', normalization: 'batchNoMean', inputs: 'nearCollinear', depth: 30, batch: 4 } as const;
const rotated = { activation: 'linear', normalization: 'none', weights: 'orthogonal', width: 64, depth: 50, batch: 16 } as const;
const wide = { activation: 'relu', normalization: 'batch', width: 65_536, depth: 20, batch: 8, method: 'law' } as const;

/** Layers between which the transients of both ends are over. */
const middle = { from: 16, to: 42 } as const;

/** The numbers that this chapter states. */
export const claims = {
  rankInLaw: {
    states: 11,
    digits: 0,
    quantity: { kind: 'level', metric: 'effectiveRank', layer: 50 },
    settings: inLaw,
    networks: 8,
  },
  deepGradient: {
    states: 96,
    digits: 0,
    quantity: { kind: 'level', metric: 'gradientNorm', layer: 0 },
    settings: { ...inLaw, depth: 400 },
    networks: 5,
  },
  collinearGap: {
    states: 19.3,
    digits: 1,
    quantity: { kind: 'level', metric: 'isometryGap', layer: 0 },
    settings: collinear,
    networks: 4,
  },
  cosineInLaw: {
    states: 0.29,
    digits: 2,
    quantity: { kind: 'level', metric: 'correlation', layer: 50 },
    settings: inLaw,
    networks: 8,
  },
  cosineWithWeights: {
    states: 0.29,
    digits: 2,
    quantity: { kind: 'level', metric: 'correlation', layer: 50 },
    settings: withWeights,
    networks: 8,
  },
  growthInLaw: {
    states: 0.23,
    digits: 2,
    quantity: { kind: 'slope', metric: 'gradientNorm', ...middle },
    settings: inLaw,
    networks: 8,
  },
  growthWithWeights: {
    states: 0.23,
    digits: 2,
    quantity: { kind: 'slope', metric: 'gradientNorm', ...middle },
    settings: withWeights,
    networks: 8,
  },
  rotatedRank: {
    states: 14,
    digits: 0,
    quantity: { kind: 'level', metric: 'effectiveRank', layer: 50 },
    settings: { ...rotated, method: 'law' },
    networks: 8,
  },
  wideCosine: {
    states: 0.25,
    digits: 3,
    quantity: { kind: 'level', metric: 'correlation', layer: 20 },
    settings: wide,
    networks: 2,
  },
  floorExponent: {
    states: -0.5,
    digits: 2,
    quantity: { kind: 'exponent', metric: 'orthogonalityGap', over: 'width', values: [64, 512, 4096] },
    settings: { activation: 'linear', normalization: 'batchNoMean', depth: 40, batch: 4, method: 'law' },
    networks: 40,
  },
} as const satisfies Claims;
