import type { TheoryCheck } from './check.ts';

const batch = { normalization: 'batch', batch: 8, width: 256, depth: 60, networks: 24, seed: 1 } as const;
const uncentred = { activation: 'linear', normalization: 'batchNoMean', seed: 7 } as const;
const haar = { ...uncentred, weights: 'orthogonal', seed: 1 } as const;
const orbit = { activation: 'relu', normalization: 'none', inputs: 'equicorrelated', correlation: 0, seed: 1 } as const;

/** Batch normalization, linear layers and the ReLU orbit. */
const special: readonly TheoryCheck[] = [
  {
    theories: [['reluCorrelationOrbit', 'correlation']],
    inside: { ...orbit, batch: 8, width: 256, depth: 12, networks: 48 },
    outside: { ...orbit, batch: 8, width: 64, depth: 8, networks: 24, biasVariance: 1 },
    layer: 3,
  },
  {
    theories: [['pairAngle', 'angle']],
    inside: { ...orbit, batch: 2, width: 128, depth: 12, networks: 240 },
    outside: { ...orbit, batch: 2, width: 16, depth: 40, networks: 120 },
  },
  {
    theories: [
      ['batchNormCorrelation', 'correlation'],
      ['batchNormGradient', 'gradientNorm'],
      ['batchNormWeightGradient', 'weightGradientNorm'],
    ],
    inside: { ...batch, activation: 'relu' },
    // A fixed point that does not attract.
    outside: { ...batch, activation: 'exp', width: 64, networks: 12 },
  },
  {
    theories: [['orthogonalityFloor', 'orthogonalityGap']],
    inside: { ...uncentred, batch: 4, width: 64, depth: 150, networks: 24 },
    outside: { ...uncentred, batch: 32, width: 32, depth: 100, networks: 6 },
  },
  {
    theories: [['uncentredCosineOrbit', 'correlation']],
    inside: { ...uncentred, inputs: 'equicorrelated', correlation: 0.5, batch: 8, width: 128, depth: 8, networks: 96 },
    outside: { ...uncentred, inputs: 'equicorrelated', correlation: 0.5, batch: 32, width: 32, depth: 12, networks: 60 },
  },
  {
    theories: [['isometryDecay', 'isometryGap']],
    inside: { ...haar, inputs: 'equicorrelated', correlation: 0.02, width: 20, batch: 20, depth: 45, networks: 108 },
    outside: { ...haar, width: 16, batch: 16, depth: 40, networks: 48 },
    between: [5, 40],
  },
  {
    theories: [['participationLevel', 'participationRatio']],
    inside: { ...uncentred, batch: 16, width: 256, depth: 50, networks: 12 },
    outside: { ...uncentred, batch: 16, width: 256, depth: 50, networks: 6, biasVariance: 1 },
  },
  {
    theories: [['rootWidthRank', 'participationRatio']],
    inside: { ...uncentred, batch: 24, width: 128, depth: 60, networks: 6 },
    outside: { ...uncentred, batch: 32, width: 64, depth: 60, networks: 6, biasVariance: 1 },
  },
  {
    theories: [['batchNormDistance', 'meanFieldDistance']],
    inside: { ...uncentred, normalization: 'batch', batch: 5, width: 256, depth: 80, networks: 24 },
    outside: { ...uncentred, normalization: 'batch', batch: 16, width: 16, depth: 80, networks: 12 },
  },
  {
    theories: [['orthogonalGradient', 'gradientNorm']],
    inside: { ...haar, inputs: 'orthonormal', width: 16, batch: 16, depth: 40, networks: 96 },
    outside: { ...haar, inputs: 'orthonormal', width: 16, batch: 16, depth: 40, networks: 48, biasVariance: 1 },
  },
  {
    theories: [['linearVolume', 'logDeterminant']],
    inside: { ...uncentred, normalization: 'none', width: 12, batch: 6, depth: 8, networks: 240, weightVariance: 2 },
    outside: { ...uncentred, normalization: 'none', width: 12, batch: 6, depth: 8, networks: 96, weightVariance: 2, biasVariance: 0.5 },
  },
  {
    theories: [
      ['uncentredRmsCosine', 'rmsCosine'],
      ['uncentredAbsoluteCosine', 'absoluteCosine'],
      ['uncentredIsometryGap', 'isometryGap'],
      ['uncentredLogDeterminant', 'logDeterminant'],
      ['uncentredEffectiveRank', 'effectiveRank'],
      ['uncentredStableRank', 'stableRank'],
    ],
    inside: { ...uncentred, batch: 16, width: 128, depth: 150, networks: 12 },
    outside: { ...uncentred, batch: 14, width: 64, depth: 160, networks: 12 },
  },
];

const wide = { inputs: 'gaussian', normalization: 'none', width: 256, depth: 12, batch: 4, networks: 48, seed: 40 } as const;
const small = { ...wide, width: 64, depth: 4, networks: 96 } as const;
const narrow = { ...small, width: 16, depth: 24, networks: 48 } as const;

const tokens = {
  architecture: 'attention',
  normalization: 'none',
  weightVariance: 1,
  width: 64,
  batch: 16,
  networks: 96,
  seed: 3,
} as const;

/** Gradients, Jacobians, weights and tokens. */
const meanField: readonly TheoryCheck[] = [
  {
    theories: [
      ['meanFieldGradient', 'gradientNorm'],
      ['meanFieldWeightGradient', 'weightGradientNorm'],
    ],
    inside: { ...wide, activation: 'relu' },
    outside: { ...wide, activation: 'gelu', width: 64, depth: 24, networks: 96 },
  },
  {
    theories: [
      ['jacobianVariance', 'jacobianVariance'],
      ['jacobianMax', 'jacobianMax'],
    ],
    inside: { ...small, activation: 'linear', networks: 36 },
    outside: { ...narrow, activation: 'relu' },
  },
  {
    theories: [['lyapunovGrowth', 'lyapunov']],
    inside: { ...small, activation: 'linear' },
    outside: { ...narrow, width: 8, depth: 8, normalization: 'layer', activation: 'tanh', networks: 192 },
  },
  {
    theories: [['jacobianMean', 'jacobianMean']],
    inside: { ...small, activation: 'linear', depth: 2 },
    outside: { ...narrow, depth: 2, activation: 'hardTanh', weights: 'sparse', density: 0.05, networks: 192 },
  },
  {
    theories: [['saturatedFraction', 'saturatedFraction']],
    inside: { ...small, activation: 'tanh', normalization: 'layer' },
    outside: { ...narrow, width: 6, depth: 2, normalization: 'layer', activation: 'tanh', networks: 192 },
  },
  {
    theories: [['attentionResidual', 'tokenResidual']],
    inside: { ...tokens, skipStrength: 0, inputs: 'equicorrelated', correlation: 0.95, depth: 2, networks: 144 },
    outside: { ...tokens, skipStrength: 0, inputs: 'equicorrelated', correlation: 0.4, depth: 2 },
  },
  {
    theories: [['uniformResidual', 'tokenResidual']],
    inside: { ...tokens, inputs: 'gaussian', meanSquare: 1e-5, depth: 6 },
    outside: { ...tokens, inputs: 'gaussian', meanSquare: 1e-5, width: 16, depth: 8, networks: 192 },
  },
  {
    theories: [
      ['weightsMax', 'weightsMax'],
      ['weightsVariance', 'weightsVariance'],
    ],
    inside: { ...small, activation: 'linear', depth: 2 },
    outside: { ...narrow, width: 2, depth: 2, activation: 'linear', networks: 192 },
  },
  {
    theories: [['weightsMean', 'weightsMean']],
    inside: { ...small, activation: 'linear', depth: 2 },
    outside: { exact: 'A mean of squared entries, at every size and of every law of the weights.' },
  },
];

const signal = { width: 256, depth: 6, batch: 4, networks: 240, seed: 77 } as const;
const running = { ...signal, activation: 'gelu', normalization: 'none', width: 32, depth: 16, batch: 8 } as const;

/** Every metric of the signal; outside lengths run away, angles and gaps of narrow linear layers fluctuate without end, or deep ReLU layers fall together. */
const signals: readonly TheoryCheck[] = [
  {
    theories: [
      ['wideMeanSquare', 'meanSquare'],
      ['wideCorrelation', 'correlation'],
      ['wideAngle', 'angle'],
    ],
    inside: { ...signal, activation: 'gelu', normalization: 'layer' },
    outside: running,
  },
  {
    theories: [
      ['wideAbsoluteCosine', 'absoluteCosine'],
      ['wideRmsCosine', 'rmsCosine'],
      ['wideOrthogonalityGap', 'orthogonalityGap'],
      ['wideIsometryGap', 'isometryGap'],
      ['wideLogDeterminant', 'logDeterminant'],
      ['wideParticipationRatio', 'participationRatio'],
      ['wideEffectiveRank', 'effectiveRank'],
    ],
    inside: { ...signal, activation: 'gelu', normalization: 'layer' },
    outside: { ...signal, activation: 'linear', normalization: 'rms', width: 32, depth: 24, batch: 8 },
  },
  {
    theories: [['wideStableRank', 'stableRank']],
    inside: { ...signal, activation: 'relu', normalization: 'none', inputs: 'equicorrelated', correlation: 0.4 },
    outside: {
      ...signal,
      activation: 'gelu',
      normalization: 'layer',
      width: 64,
      depth: 10,
      batch: 16,
      inputs: 'equicorrelated',
      correlation: 0.4,
    },
  },
  {
    theories: [['wideSoftRank', 'softRank']],
    inside: { ...signal, activation: 'relu', normalization: 'none', inputs: 'equicorrelated', correlation: 0.4 },
    outside: {
      ...signal,
      activation: 'relu',
      normalization: 'none',
      width: 32,
      depth: 24,
      batch: 8,
      tau: 0.5,
      inputs: 'equicorrelated',
      correlation: 0.4,
    },
  },
];

/** Every theory of the registry. */
export const theoryChecks: readonly TheoryCheck[] = [...special, ...meanField, ...signals];
