import type { Claims } from '../../src/claims/claim.ts';

const uncentred = { activation: 'linear', normalization: 'batchNoMean', depth: 50 } as const;
const two = { ...uncentred, width: 32, batch: 2 } as const;
const four = { ...uncentred, inputs: 'nearCollinear', batch: 4 } as const;
const thirtyTwo = { width: 32, batch: 32, depth: 100 } as const;
const digits = { activation: 'relu', normalization: 'none', inputs: 'digits', width: 256, batch: 16, depth: 75 } as const;
const images = { activation: 'relu', inputs: 'digits', width: 100, batch: 8, depth: 30 } as const;
const wide = { activation: 'linear', width: 128, batch: 8, depth: 50 } as const;
const layerAfter = { activation: 'relu', normalization: 'layer', normalizationPosition: 'afterActivation' } as const;
const after = { ...layerAfter, width: 1000, batch: 10, inputs: 'equicorrelated', correlation: 0.9 } as const;
const hermite = { ...after, width: 2000, depth: 15 } as const;
const keptLengths = { normalization: 'rms', normalizationPosition: 'afterActivation', weightVariance: 1 } as const;
const kept = { ...keptLengths, width: 256, depth: 100, batch: 2, inputs: 'equicorrelated', correlation: -0.5 } as const;
const rotated = { ...uncentred, weights: 'orthogonal', width: 64, batch: 64, depth: 100 } as const;
const nearIsometry = { ...rotated, inputs: 'equicorrelated', correlation: 0.05, width: 20, batch: 20, depth: 20 } as const;
const narrow = { ...uncentred, width: 32, batch: 32, depth: 400 } as const;
const centred = { ...rotated, normalization: 'batch' } as const;
const exploding = { activation: 'relu', normalization: 'batch', width: 512, depth: 50 } as const;

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
  rankLinearNormalized: {
    states: 5,
    digits: 0,
    quantity: { kind: 'level', metric: 'participationRatio', layer: 100 },
    settings: { ...uncentred, ...thirtyTwo },
    networks: 12,
  },
  rankLinearPlain: {
    states: 1,
    digits: 0,
    quantity: { kind: 'level', metric: 'participationRatio', layer: 100 },
    settings: { ...uncentred, ...thirtyTwo, normalization: 'none' },
    networks: 12,
  },
  rankReluNormalized: {
    states: 5,
    digits: 0,
    quantity: { kind: 'level', metric: 'participationRatio', layer: 100 },
    settings: { ...thirtyTwo, activation: 'relu', normalization: 'batch' },
    networks: 12,
  },
  rankReluPlain: {
    states: 1,
    digits: 0,
    quantity: { kind: 'level', metric: 'participationRatio', layer: 100 },
    settings: { ...thirtyTwo, activation: 'relu', normalization: 'none' },
    networks: 12,
  },
  orthDigitsShallow: {
    states: 0.92,
    digits: 2,
    quantity: { kind: 'level', metric: 'orthogonalityGap', layer: 15 },
    settings: digits,
    networks: 16,
  },
  orthDigitsDeep: {
    states: 0.96,
    digits: 2,
    quantity: { kind: 'level', metric: 'orthogonalityGap', layer: 75 },
    settings: digits,
    networks: 16,
  },
  orthReluEarly: {
    states: 0.26,
    digits: 2,
    quantity: { kind: 'level', metric: 'orthogonalityGap', layer: 5 },
    settings: { ...images, normalization: 'batch' },
    networks: 20,
  },
  orthReluDeep: {
    states: 0.26,
    digits: 2,
    quantity: { kind: 'level', metric: 'orthogonalityGap', layer: 30 },
    settings: { ...images, normalization: 'batch' },
    networks: 20,
  },
  orthReluPlain: {
    states: 0.91,
    digits: 2,
    quantity: { kind: 'level', metric: 'orthogonalityGap', layer: 30 },
    settings: { ...images, normalization: 'none' },
    networks: 20,
  },
  gapNormalizedEarly: {
    states: 1.0,
    digits: 1,
    quantity: { kind: 'level', metric: 'meanFieldDistance', layer: 10 },
    settings: { ...wide, normalization: 'batch' },
    networks: 40,
  },
  gapNormalizedDeep: {
    states: 1.1,
    digits: 1,
    quantity: { kind: 'level', metric: 'meanFieldDistance', layer: 50 },
    settings: { ...wide, normalization: 'batch' },
    networks: 40,
  },
  gapPlainEarly: {
    states: 2,
    digits: 0,
    quantity: { kind: 'level', metric: 'meanFieldDistance', layer: 10 },
    settings: { ...wide, normalization: 'none' },
    networks: 60,
  },
  gapPlainDeep: {
    states: 5,
    digits: 0,
    quantity: { kind: 'level', metric: 'meanFieldDistance', layer: 50 },
    settings: { ...wide, normalization: 'none' },
    networks: 160,
  },
  gapExponent: {
    states: -0.5,
    digits: 1,
    quantity: { kind: 'exponent', over: 'width', values: [16, 32, 64, 128, 256, 512], metric: 'meanFieldDistance' },
    settings: { activation: 'linear', normalization: 'batch', batch: 4, depth: 50 },
    networks: 12,
  },
  isoRelu: {
    states: 0.2,
    digits: 1,
    quantity: { kind: 'level', metric: 'isometryGap', layer: 10 },
    settings: { ...after, depth: 10 },
    networks: 12,
  },
  isoTanh: {
    states: 0.9,
    digits: 1,
    quantity: { kind: 'level', metric: 'isometryGap', layer: 10 },
    settings: { ...after, activation: 'tanh', depth: 10 },
    networks: 12,
  },
  isoSigmoid: {
    states: 1.6,
    digits: 1,
    quantity: { kind: 'level', metric: 'isometryGap', layer: 10 },
    settings: { ...after, activation: 'sigmoid', depth: 10 },
    networks: 12,
  },
  isoAfter: {
    states: 0.01,
    digits: 2,
    quantity: { kind: 'level', metric: 'isometryGap', layer: 30 },
    settings: { ...after, depth: 30 },
    networks: 8,
  },
  isoBefore: {
    states: 4,
    digits: 0,
    quantity: { kind: 'level', metric: 'isometryGap', layer: 30 },
    settings: { ...after, normalizationPosition: 'beforeActivation', depth: 30 },
    networks: 8,
  },
  isoHermiteOne: {
    states: 1.9,
    digits: 1,
    quantity: { kind: 'level', metric: 'isometryGap', layer: 15 },
    settings: { ...hermite, activation: 'linear' },
    networks: 24,
  },
  isoHermiteTwo: {
    states: 0.002,
    digits: 3,
    quantity: { kind: 'level', metric: 'isometryGap', layer: 15 },
    settings: { ...hermite, activation: 'hermite2' },
    networks: 8,
  },
  isoHermiteThree: {
    states: 0.002,
    digits: 3,
    quantity: { kind: 'level', metric: 'isometryGap', layer: 15 },
    settings: { ...hermite, activation: 'hermite3' },
    networks: 8,
  },
  kernelTanh: {
    states: 0,
    digits: 1,
    quantity: { kind: 'level', metric: 'correlation', layer: 100 },
    settings: { ...kept, activation: 'tanh' },
    networks: 64,
  },
  kernelRelu: {
    states: 1.0,
    digits: 2,
    quantity: { kind: 'level', metric: 'correlation', layer: 100 },
    settings: { ...kept, activation: 'relu' },
    networks: 64,
  },
  kernelExp: {
    states: 1.0,
    digits: 1,
    quantity: { kind: 'level', metric: 'correlation', layer: 100 },
    settings: { ...kept, activation: 'exp' },
    networks: 64,
  },
  kernelGelu: {
    states: 0.8,
    digits: 1,
    quantity: { kind: 'level', metric: 'correlation', layer: 100 },
    settings: { ...kept, activation: 'gelu' },
    networks: 64,
  },
  kernelElu: {
    states: 0.6,
    digits: 1,
    quantity: { kind: 'level', metric: 'correlation', layer: 100 },
    settings: { ...kept, activation: 'elu' },
    networks: 64,
  },
  kernelSigmoid: {
    states: 1,
    digits: 3,
    quantity: { kind: 'level', metric: 'correlation', layer: 5 },
    settings: { ...kept, activation: 'sigmoid' },
    networks: 16,
  },
  kernelLeaky: {
    states: 0.9,
    digits: 1,
    quantity: { kind: 'level', metric: 'correlation', layer: 100 },
    settings: { ...kept, activation: 'leakyRelu', slope: 0.5 },
    networks: 64,
  },
  noexpGapStart: {
    states: 0.0153,
    digits: 4,
    quantity: { kind: 'level', metric: 'isometryGap', layer: 0 },
    settings: nearIsometry,
    networks: 64,
  },
  noexpGapEnd: {
    states: 0.0019,
    digits: 4,
    quantity: { kind: 'level', metric: 'isometryGap', layer: 20 },
    settings: nearIsometry,
    networks: 64,
  },
  noexpGeneric: {
    states: 0,
    digits: 2,
    quantity: { kind: 'slope', metric: 'gradientNorm', from: 30, to: 90 },
    settings: { ...rotated },
    networks: 4,
  },
  noexpRepeated: {
    states: 0.02,
    digits: 2,
    quantity: { kind: 'slope', metric: 'gradientNorm', from: 30, to: 90 },
    settings: { ...rotated, inputs: 'repeated', repeated: 0.5 },
    networks: 4,
  },
  noexpGaussian: {
    states: 0.01,
    digits: 2,
    quantity: { kind: 'slope', metric: 'gradientNorm', from: 100, to: 350 },
    settings: narrow,
    networks: 8,
  },
  noexpOrthogonal: {
    states: 0,
    digits: 2,
    quantity: { kind: 'slope', metric: 'gradientNorm', from: 100, to: 350 },
    settings: { ...narrow, weights: 'orthogonal' },
    networks: 4,
  },
  noexpTanh: {
    states: 0.09,
    digits: 2,
    quantity: { kind: 'slope', metric: 'gradientNorm', from: 30, to: 90 },
    settings: { ...centred, activation: 'tanh' },
    networks: 4,
  },
  noexpSine: {
    states: 0.13,
    digits: 2,
    quantity: { kind: 'slope', metric: 'gradientNorm', from: 30, to: 90 },
    settings: { ...centred, activation: 'sin' },
    networks: 4,
  },
  noexpShaped: {
    states: 0,
    digits: 2,
    quantity: { kind: 'slope', metric: 'gradientNorm', from: 30, to: 90 },
    settings: { ...centred, activation: 'tanh', gainExponent: 0.4 },
    networks: 4,
  },
  noexpRateSine: {
    states: 0.09,
    digits: 2,
    quantity: { kind: 'slope', metric: 'gradientNorm', from: 30, to: 90 },
    settings: { ...centred, activation: 'sin', gain: 0.9 },
    networks: 4,
  },
  noexpRateTanh: {
    states: 0.07,
    digits: 2,
    quantity: { kind: 'slope', metric: 'gradientNorm', from: 30, to: 90 },
    settings: { ...centred, activation: 'tanh', gain: 0.9 },
    networks: 4,
  },
  noexpCentred: {
    states: 0,
    digits: 2,
    quantity: { kind: 'slope', metric: 'gradientNorm', from: 30, to: 90 },
    settings: centred,
    networks: 4,
  },
  explosionEight: {
    states: 0.29,
    digits: 2,
    quantity: { kind: 'slope', metric: 'gradientNorm', from: 10, to: 40 },
    settings: { ...exploding, batch: 8 },
    networks: 8,
  },
  explosionThirtyTwo: {
    states: 0.21,
    digits: 2,
    quantity: { kind: 'slope', metric: 'gradientNorm', from: 10, to: 40 },
    settings: { ...exploding, batch: 32 },
    networks: 4,
  },
} as const satisfies Claims;
