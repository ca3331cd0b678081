import type { ActivationId } from '../../networks/activations/index.ts';
import type { NormalizationPosition } from '../../networks/architectures/architecture.ts';
import type { ArchitectureId } from '../../networks/architectures/index.ts';
import type { BackendId } from '../../networks/backendIds.ts';
import type { BranchScaleId } from '../../networks/branchScale.ts';
import type { InputId } from '../../networks/inputs/index.ts';
import type { MetricId } from '../../networks/metrics/index.ts';
import type { NormalizationId } from '../../networks/normalizations/index.ts';
import type { ObservableId } from '../../networks/observables/index.ts';
import type { ParameterId } from '../../networks/parameters.ts';
import type { WeightsId } from '../../networks/weights/index.ts';

type Names<Id extends string> = Readonly<Record<Id, string>>;
type Heads<Id extends string> = Readonly<Record<Id, Names<'title' | 'axis' | 'short'>>>;

/** What must have a name: whatever the registries list. What is missing here shows as the id that the code calls it by. */
interface Named {
  readonly label: Names<ParameterId>;
  readonly option: {
    readonly architecture: Names<ArchitectureId>;
    readonly activation: Names<ActivationId>;
    readonly normalization: Names<NormalizationId>;
    readonly normalizationPosition: Names<NormalizationPosition>;
    readonly branchScale: Names<BranchScaleId>;
    readonly weights: Names<WeightsId>;
    readonly inputs: Names<InputId>;
    readonly backend: Names<BackendId | 'auto'>;
  } & Readonly<Record<string, Names<string>>>;
  readonly metric: Heads<MetricId>;
  readonly observable: Heads<ObservableId>;
}

/** What a reader calls the parameters, their options and the metrics. */
export const parameters = {
  label: {
    architecture: 'Architecture',
    depth: 'Depth',
    width: 'Width',
    activation: 'Activation',
    slope: 'Leaky slope',
    normalization: 'Normalization',
    groups: 'Groups',
    normalizationPosition: 'Place of the normalization',
    weights: 'Weights',
    density: 'Share of nonzero weights',
    weightVariance: 'Weight variance',
    biasVariance: 'Bias variance',
    skipStrength: 'Skip strength',
    branchStrength: 'Branch strength',
    branchScale: 'Branch scale',
    skipShare: 'Share of the random skip',
    side: 'Image side',
    dropout: 'Dropout rate',
    gain: 'Gain',
    gainExponent: 'Gain exponent',
    inputs: 'Inputs',
    data: 'Data',
    batch: 'Batch',
    correlation: 'Input correlation',
    repeated: 'Share of repeated samples',
    fixedInputs: 'Input batch',
    meanSquare: 'Input mean square',
    networks: 'Networks',
    seed: 'Seed',
    method: 'Method',
    backend: 'Calculated by',
    metrics: 'Metrics',
    observables: 'Pictures of a layer',
    summary: 'Lines show',
    tau: 'Soft rank threshold',
  },
  option: {
    architecture: {
      mlp: 'perceptron',
      residual: 'residual',
      randomSkip: 'random skip',
      dense: 'dense concatenation',
      conv: 'convolution',
      attention: 'attention',
      transformer: 'transformer',
    },
    activation: {
      linear: 'linear',
      relu: 'ReLU',
      tanh: 'tanh',
      sigmoid: 'sigmoid',
      gelu: 'GELU',
      sin: 'sine',
      leakyRelu: 'leaky ReLU',
      silu: 'SiLU',
      elu: 'ELU',
      selu: 'SELU',
      softplus: 'softplus',
      erf: 'error function',
      hardTanh: 'hard tanh',
      sign: 'sign',
      step: 'step',
      abs: 'absolute value',
      exp: 'exponential',
      hermite2: 'Hermite 2',
      hermite3: 'Hermite 3',
    },
    normalization: {
      none: 'none',
      batch: 'batch norm',
      batchNoMean: 'batch norm, uncentred',
      layer: 'layer norm',
      rms: 'RMS norm',
      group: 'group norm',
      instance: 'instance norm',
    },
    normalizationPosition: {
      beforeActivation: 'before activation',
      afterActivation: 'after activation',
      preNorm: 'pre-norm',
      postNorm: 'post-norm',
    },
    branchScale: { '1': '1', '1/sqrt(L)': '1/√L', '1/L': '1/L', '0': '0 (SkipInit)' },
    weights: {
      gaussian: 'Gaussian',
      orthogonal: 'orthogonal',
      uniform: 'uniform',
      sparse: 'sparse',
      deltaOrthogonal: 'delta-orthogonal',
      iterative: 'iterative orthogonalization',
    },
    inputs: {
      gaussian: 'Gaussian',
      equicorrelated: 'equicorrelated',
      nearCollinear: 'nearly collinear',
      digits: 'handwritten digits',
      orthonormal: 'orthonormal',
      circle: 'circular',
      repeated: 'repeated',
      own: 'your own data',
    },
    fixedInputs: { false: 'one for each network', true: 'one for all networks' },
    method: { auto: 'automatic', law: 'exact in law', explicit: 'explicit weights' },
    summary: { mean: 'means', median: 'medians' },
    backend: {
      auto: 'automatic',
      webgl: 'GPU (WebGL)',
      webgpu: 'GPU (WebGPU)',
      simd: 'WebAssembly, float64',
      wasm: 'WebAssembly, float32',
      reference: 'reference',
    },
  },
  /** `axis` follows the formula at the head of its plot. */
  observable: {
    gram: { title: 'Cosines of all pairs', axis: 'first network', short: 'Gram matrix' },
    spectrum: { title: 'Eigenvalues of the Gram matrix', axis: 'density, mean 1', short: 'spectrum' },
    angle: { title: 'Two samples', axis: 'one ray a network', short: 'two samples' },
    angleDistribution: { title: 'Angles of all pairs', axis: 'density per degree', short: 'angles of all pairs' },
    activationHistogram: { title: 'Activations', axis: 'density', short: 'entries over their root mean square' },
    jacobianSpectrum: { title: 'Singular values of the Jacobian', axis: 'density, mean square 1', short: 'Jacobian' },
    weightsSpectrum: { title: 'Singular values of the weights', axis: 'density, mean square 1', short: 'weight spectrum' },
    lyapunovSpectrum: { title: 'Lyapunov exponents', axis: 'per layer', short: 'Lyapunov exponents' },
    shape: { title: 'Shape of the data', axis: 'first network, two principal components', short: 'shape of the data' },
  },
  /** `axis` follows the formula of the metric at the head of its plot. */
  metric: {
    meanSquare: { title: 'Mean square', axis: 'log scale', short: 'mean square' },
    correlation: { title: 'Mean cosine between samples', axis: 'mean over pairs', short: 'mean cosine' },
    absoluteCosine: { title: 'Mean absolute cosine', axis: 'mean over pairs', short: 'mean absolute cosine' },
    rmsCosine: { title: 'Root mean square cosine', axis: 'over pairs', short: 'root mean square cosine' },
    angle: { title: 'Angle between two samples', axis: 'in degrees', short: 'angle between the first two samples' },
    orthogonalityGap: { title: 'Orthogonality gap', axis: 'log scale', short: 'orthogonality gap' },
    isometryGap: { title: 'Isometry gap', axis: 'log scale', short: 'isometry gap' },
    logDeterminant: { title: 'Log determinant', axis: 'natural logarithm, per sample', short: 'log determinant' },
    meanFieldDistance: { title: 'Distance to infinite width', axis: 'log scale', short: 'distance to the infinite-width Gram matrix' },
    stableRank: { title: 'Stable rank', axis: 'in samples', short: 'stable rank' },
    participationRatio: { title: 'Participation ratio', axis: 'in samples', short: 'participation ratio' },
    effectiveRank: { title: 'Effective rank', axis: 'in samples', short: 'effective rank' },
    softRank: { title: 'Soft rank', axis: 'in samples', short: 'soft rank' },
    saturatedFraction: { title: 'Saturated entries', axis: 'share of all entries', short: 'share of saturated entries' },
    deadFraction: { title: 'Dead units', axis: 'share of all units', short: 'share of dead units' },
    gradientNorm: { title: 'Gradient norm', axis: 'natural logarithm', short: 'log gradient norm' },
    weightGradientNorm: { title: 'Weight gradient norm', axis: 'natural logarithm', short: 'log weight gradient norm' },
    jacobianMean: {
      title: 'Mean square singular value of the Jacobian',
      axis: 'log scale',
      short: 'mean square singular value of the Jacobian',
    },
    jacobianMax: {
      title: 'Largest singular value of the Jacobian',
      axis: 'natural logarithm',
      short: 'log of the largest singular value of the Jacobian',
    },
    jacobianVariance: {
      title: 'Spread of the Jacobian’s singular values',
      axis: 'relative variance of the squares',
      short: 'relative variance of the squared singular values of the Jacobian',
    },
    weightsMean: {
      title: 'Mean square singular value of the weights',
      axis: 'log scale',
      short: 'mean square singular value of the weights',
    },
    weightsMax: {
      title: 'Largest singular value of the weights',
      axis: 'natural logarithm',
      short: 'log of the largest singular value of the weights',
    },
    weightsVariance: {
      title: 'Spread of the weights’ singular values',
      axis: 'relative variance of the squares',
      short: 'relative variance of the squared singular values of the weights',
    },
    lyapunov: { title: 'Largest Lyapunov exponent', axis: 'per layer, average up to it', short: 'largest Lyapunov exponent' },
    tokenResidual: { title: 'Relative residual of the tokens', axis: 'natural logarithm', short: 'log relative residual' },
  },
} as const satisfies Named;
