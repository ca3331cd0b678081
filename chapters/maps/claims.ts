import type { Claims } from '../../src/claims/claim.ts';

const tanh = { activation: 'tanh', normalization: 'none', biasVariance: 0.05, width: 256, depth: 50, batch: 16 } as const;
const relu = { activation: 'relu', normalization: 'none', width: 256, depth: 50, batch: 16 } as const;
const normalized = { normalization: 'batch', width: 256, depth: 50 } as const;
/** Layers between which lengths have settled and the cotangent has, too. */
const middle = { from: 10, to: 40 } as const;

/** The numbers that this chapter states. */
export const claims = {
  ordered: {
    states: -0.14,
    digits: 2,
    quantity: { kind: 'slope', metric: 'gradientNorm', ...middle },
    settings: { ...tanh, weightVariance: 1 },
    networks: 16,
  },
  chaotic: {
    states: 0.15,
    digits: 2,
    quantity: { kind: 'slope', metric: 'gradientNorm', ...middle },
    settings: { ...tanh, weightVariance: 4 },
    networks: 16,
  },
  settledCosine: {
    states: 0.4,
    digits: 1,
    quantity: { kind: 'level', metric: 'correlation', layer: 50 },
    settings: { ...tanh, weightVariance: 2.5 },
    networks: 16,
  },
  criticalCosine: {
    states: 0.9,
    digits: 1,
    quantity: { kind: 'level', metric: 'correlation', layer: 50 },
    settings: { ...tanh, weightVariance: 1.76 },
    networks: 16,
  },
  growingRelu: {
    states: 0.09,
    digits: 2,
    quantity: { kind: 'slope', metric: 'gradientNorm', ...middle },
    settings: { ...relu, weightVariance: 2.4 },
    networks: 32,
  },
  steadyRelu: {
    states: 0,
    digits: 2,
    quantity: { kind: 'slope', metric: 'gradientNorm', ...middle },
    settings: { ...relu, weightVariance: 2 },
    networks: 32,
  },
  tanhOfEight: {
    states: 0.15,
    digits: 2,
    quantity: { kind: 'slope', metric: 'gradientNorm', ...middle },
    settings: { ...normalized, activation: 'tanh', batch: 8 },
    networks: 16,
  },
  reluOfEight: {
    states: 0.29,
    digits: 2,
    quantity: { kind: 'slope', metric: 'gradientNorm', ...middle },
    settings: { ...normalized, activation: 'relu', batch: 8 },
    networks: 16,
  },
  narrow: {
    states: -0.02,
    digits: 2,
    quantity: { kind: 'slope', metric: 'gradientNorm', from: 0, to: 50 },
    settings: { ...relu, width: 64, batch: 1 },
    networks: 200,
  },
  reluOfSixteen: {
    states: 0.23,
    digits: 2,
    quantity: { kind: 'slope', metric: 'gradientNorm', from: 16, to: 40 },
    settings: { ...normalized, activation: 'relu', batch: 16 },
    networks: 16,
  },
} as const satisfies Claims;
