/** The command-line sampler: its help and its complaints. */
export const commandLine = {
  help: {
    usage:
      'Samples random networks at initialization and prints what depth does to a signal.\nUsage: npm run --silent sample -- [--flag value ...]',
    afterwords:
      'Example: npm run --silent sample -- --depth 20 --width 128 --normalization batch --metrics correlation,gradientNorm\nExit code 0: done. 2: a value is not allowed. 1: the run failed.',
    format: 'How the result is printed.',
    help: 'Prints this and ends.',
    dependent: {
      weightVariance: '2 for relu-like activations, else 1',
      normalizationPosition: 'beforeActivation for mlp, preNorm for residual',
    },
    of: {
      architecture: 'How a layer is wired.',
      depth: 'L: layers after the input.',
      width: 'd: units in each layer.',
      activation: 'phi.',
      normalization: 'Normalization, without affine parameters, eps = 0.',
      normalizationPosition: 'Where it stands: the first two for mlp, the last two for residual.',
      weights: 'Law of the weights.',
      weightVariance: 'sigma_w^2: each weight has variance sigma_w^2 / fan-in.',
      biasVariance: 'sigma_b^2.',
      skipStrength: 's of a residual network.',
      branchStrength: 'r of a residual network.',
      gain: 'alpha: the activation is phi(alpha x).',
      inputs: 'Distribution of the input batch, redrawn for each network.',
      batch: 'n: samples in the batch.',
      correlation: 'c of equicorrelated inputs.',
      meanSquare: 'q_0: mean square of an input entry.',
      networks: 'N: independent networks.',
      seed: 'Determines every draw.',
      method: 'How weights take effect; auto chooses.',
      backend: 'Where it is calculated; webgl needs a browser, auto is reference here.',
      metrics: 'What is measured in each layer, separated by commas.',
      tau: 'Threshold of softRank.',
    },
  },
  complaint: {
    unknownFlag: (flag: string) => `${flag}: there is no such flag; --help lists them`,
    missingValue: (flag: string) => `${flag}: a value is missing`,
    givenTwice: (flag: string) => `${flag}: given twice`,
    format: (given: string) => `--format: ${given} is not allowed; json or csv`,
    webglNeedsBrowser: '--backend: webgl is not allowed on the command line, it needs a browser; auto, wasm or reference',
  },
  progress: (drawn: number, networks: number) => `${drawn} of ${networks} networks`,
  failed: (reason: string) => `The run failed: ${reason}`,
} as const;
