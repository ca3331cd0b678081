import type { Claims } from '../../src/claims/claim.ts';

const collapsing = { activation: 'relu', normalization: 'none', width: 256, depth: 50, batch: 16 } as const;
const normalized = { ...collapsing, normalization: 'batch' } as const;
const linear = { ...normalized, activation: 'linear' } as const;
const alone = { ...linear, normalization: 'batchNoMean' } as const;
const digits = { inputs: 'digits', depth: 1, width: 64, batch: 16 } as const;

const collinear = { ...alone, inputs: 'nearCollinear', batch: 4 } as const;
const halfCosine = { ...alone, inputs: 'equicorrelated', correlation: 0.5, width: 512, depth: 30, batch: 8 } as const;
const crowded = { ...alone, width: 64, depth: 80, batch: 32 } as const;
const deepDigits = { ...normalized, inputs: 'digits', depth: 75 } as const;
const digitsWithout = { ...deepDigits, normalization: 'none' } as const;

/** Layers between which the transients of both ends are over at depth 50 and batch 16. */
const middle = { from: 16, to: 42 } as const;

/** The numbers that this chapter states. */
export const claims = {
  collapsedCosine: {
    states: 0.99,
    digits: 2,
    quantity: { kind: 'level', metric: 'correlation', layer: 50 },
    settings: collapsing,
    networks: 8,
  },
  collapsedRank: {
    states: 1.1,
    digits: 1,
    quantity: { kind: 'level', metric: 'effectiveRank', layer: 50 },
    settings: collapsing,
    networks: 8,
  },
  keptCosine: {
    states: 0.29,
    digits: 2,
    quantity: { kind: 'level', metric: 'correlation', layer: 50 },
    settings: normalized,
    networks: 8,
  },
  keptRank: {
    states: 11,
    digits: 0,
    quantity: { kind: 'level', metric: 'effectiveRank', layer: 50 },
    settings: normalized,
    networks: 8,
  },
  reluGrowth: {
    states: 0.23,
    digits: 2,
    quantity: { kind: 'slope', metric: 'gradientNorm', ...middle },
    settings: normalized,
    networks: 8,
  },
  linearGrowth: {
    states: 0.03,
    digits: 2,
    quantity: { kind: 'slope', metric: 'gradientNorm', ...middle },
    settings: linear,
    networks: 8,
  },
  linearRank: {
    states: 13,
    digits: 0,
    quantity: { kind: 'level', metric: 'effectiveRank', layer: 50 },
    settings: linear,
    networks: 8,
  },
  sigmoidRank: {
    states: 2.25,
    digits: 2,
    quantity: { kind: 'level', metric: 'effectiveRank', layer: 50 },
    settings: { ...normalized, activation: 'sigmoid' },
    networks: 8,
  },
  spectrumRank: {
    states: 12.4,
    digits: 1,
    quantity: { kind: 'level', metric: 'participationRatio', layer: 50 },
    settings: alone,
    networks: 64,
  },
  collapsedSpectrumRank: {
    states: 16,
    digits: 0,
    quantity: { kind: 'level', metric: 'participationRatio', layer: 80 },
    settings: { ...alone, depth: 80, batch: 64 },
    networks: 4,
  },
  keptStableRank: {
    states: 3.0,
    digits: 1,
    quantity: { kind: 'level', metric: 'stableRank', layer: 50 },
    settings: normalized,
    networks: 8,
  },
  centredGap: {
    states: 0.3,
    digits: 1,
    quantity: { kind: 'level', metric: 'orthogonalityGap', layer: 50 },
    settings: { activation: 'linear', normalization: 'batch', inputs: 'nearCollinear', width: 256, depth: 50, batch: 4 },
    networks: 8,
  },
  digitsCosine: {
    states: 0.69,
    digits: 2,
    quantity: { kind: 'level', metric: 'correlation', layer: 0 },
    settings: digits,
    networks: 200,
  },
  digitsStartRank: {
    states: 3.4,
    digits: 1,
    quantity: { kind: 'level', metric: 'effectiveRank', layer: 0 },
    settings: digits,
    networks: 200,
  },
  fourCosine: {
    states: 0.17,
    digits: 2,
    quantity: { kind: 'level', metric: 'correlation', layer: 50 },
    settings: { ...normalized, batch: 4 },
    networks: 16,
  },
  collinearRank: {
    states: 1.0,
    digits: 1,
    quantity: { kind: 'level', metric: 'effectiveRank', layer: 0 },
    settings: { ...normalized, inputs: 'nearCollinear' },
    networks: 4,
  },
  recoveredRank: {
    states: 11,
    digits: 0,
    quantity: { kind: 'level', metric: 'effectiveRank', layer: 50 },
    settings: { ...normalized, inputs: 'nearCollinear' },
    networks: 8,
  },
  growthOfEight: {
    states: 0.29,
    digits: 2,
    quantity: { kind: 'slope', metric: 'gradientNorm', ...middle },
    settings: { ...normalized, batch: 8 },
    networks: 8,
  },
  growthOfThirtyTwo: {
    states: 0.21,
    digits: 2,
    quantity: { kind: 'slope', metric: 'gradientNorm', from: 32, to: 42 },
    settings: { ...normalized, batch: 32 },
    networks: 8,
  },
  fullGap: {
    states: 0.87,
    digits: 2,
    quantity: { kind: 'level', metric: 'orthogonalityGap', layer: 50 },
    settings: { ...collinear, normalization: 'none' },
    networks: 4,
  },
  floorGap: {
    states: 0.07,
    digits: 2,
    quantity: { kind: 'level', metric: 'orthogonalityGap', layer: 50 },
    settings: collinear,
    networks: 16,
  },
  shrunkCosine: {
    states: 0.02,
    digits: 2,
    quantity: { kind: 'level', metric: 'correlation', layer: 10 },
    settings: halfCosine,
    networks: 16,
  },
  crowdCosine: {
    states: 0.05,
    digits: 2,
    quantity: { kind: 'level', metric: 'correlation', layer: 10 },
    settings: { ...halfCosine, batch: 32 },
    networks: 8,
  },
  widerSpectrumRank: {
    states: 19,
    digits: 0,
    quantity: { kind: 'level', metric: 'participationRatio', layer: 50 },
    settings: { ...alone, width: 576, batch: 24 },
    networks: 4,
  },
  crowdedRank: {
    states: 7,
    digits: 0,
    quantity: { kind: 'level', metric: 'participationRatio', layer: 80 },
    settings: crowded,
    networks: 8,
  },
  moreCrowdedRank: {
    states: 7,
    digits: 0,
    quantity: { kind: 'level', metric: 'participationRatio', layer: 80 },
    settings: { ...crowded, batch: 64 },
    networks: 8,
  },
  digitsRank: {
    states: 11,
    digits: 0,
    quantity: { kind: 'level', metric: 'effectiveRank', layer: 15 },
    settings: deepDigits,
    networks: 8,
  },
  digitsAtFifteen: {
    states: 1.3,
    digits: 1,
    quantity: { kind: 'level', metric: 'effectiveRank', layer: 15 },
    settings: digitsWithout,
    networks: 16,
  },
  digitsAtSeventyFive: {
    states: 1.0,
    digits: 1,
    quantity: { kind: 'level', metric: 'effectiveRank', layer: 75 },
    settings: digitsWithout,
    networks: 16,
  },
  digitsKeptAtSeventyFive: {
    states: 11,
    digits: 0,
    quantity: { kind: 'level', metric: 'effectiveRank', layer: 75 },
    settings: deepDigits,
    networks: 8,
  },
  floorExponent: {
    states: -0.51,
    digits: 2,
    quantity: { kind: 'exponent', metric: 'orthogonalityGap', over: 'width', values: [16, 32, 64, 128, 256] },
    settings: { activation: 'linear', normalization: 'batchNoMean', depth: 200, batch: 4 },
    networks: 16,
  },
} satisfies Claims;
