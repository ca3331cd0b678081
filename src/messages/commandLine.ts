import type { LawObjection } from '../networks/lawCoverage.ts';

/** Why a network is not drawn in law. */
const objections: Readonly<Record<LawObjection, string>> = {
  weightsNotCovered: 'what such weights do to a batch is known only from the weights themselves',
  architectureNotCovered: 'its weights meet more than the batch',
  measureNotCovered: 'Jacobians, singular values of weights and Lyapunov exponents are measured on the weights themselves',
  nothingSaved: 'the law of orthogonal weights saves nothing where the batch is as large as the width',
};

/** The command line: its help, its complaints, its tables. It is English whatever the book is read in, and no part of the catalogue. */
export const commandLine = {
  help: {
    usage:
      'Samples random networks at initialization and prints what depth does to a signal.\nUsage: npm run --silent sample -- [--flag value ...]',
    afterwords:
      'Example: npm run --silent sample -- --depth 20 --width 128 --normalization batch --metrics correlation,gradientNorm\nExit code 0: done. 2: a value is not allowed. 1: the run failed.',
    format: 'How the result is printed; svg is the picture that a figure of the book saves.',
    layer: 'Of svg: which layer its observables show, 0 (the input) to the depth; the last where nothing is said.',
    code: 'Prints a program that draws such networks by itself, in that library, instead of drawing them.',
    help: 'Prints this and ends.',
    none: 'none',
    file: 'a file',
    coverage: {
      head: 'Method auto draws in law, in float64, where that is exact:',
      law: 'law',
      unlessLarge: (objection: LawObjection) => `law; or explicit: ${objections[objection]}`,
      explicit: (objection: LawObjection) => `explicit: ${objections[objection]}`,
      measured: (asked: string) => `Any of these is drawn with explicit weights, which it is measured on: ${asked}`,
    },
    dependent: {
      weightVariance: '2 for relu-like activations, else 1; 1 for attention',
      normalizationPosition: 'preNorm for residual, attention and transformer, else beforeActivation',
    },
    of: {
      architecture: 'How a layer is wired.',
      depth: 'L: layers after the input.',
      width: 'd: units in each layer; of conv channels, of dense the units that each layer adds.',
      activation: 'phi.',
      slope: 'a of leakyRelu: what it multiplies negative numbers by.',
      normalization: 'Normalization, without affine parameters, eps = 0.',
      groups: 'g: groups of channels of group normalization.',
      normalizationPosition: 'Where it stands: the last two for residual, attention and transformer, else the first two.',
      weights: 'Law of the weights.',
      density: 'delta of sparse weights: the share of them that are not zero.',
      weightVariance: 'sigma_w^2: each weight has variance sigma_w^2 / fan-in.',
      biasVariance: 'sigma_b^2.',
      skipStrength: 's of residual, attention and transformer.',
      branchStrength: 'r of residual, attention and transformer.',
      branchScale: 'What the branch is scaled by besides; 0 is SkipInit.',
      skipShare: 'r_P of randomSkip: the share of P h in h.',
      side: 'S of conv: images have S x S positions.',
      dropout: 'p: the share of activations set to 0, the others divided by 1 - p.',
      gain: 'alpha: the activation is phi(alpha x).',
      gainExponent: 'p: the gain of layer l is alpha l^-p.',
      inputs: 'Distribution of the input batch.',
      data: 'Of own inputs: a file of numbers, a sample a row, separated by commas, semicolons, tabs or spaces.',
      batch: 'n: samples in the batch.',
      correlation: 'c of equicorrelated inputs.',
      repeated: 'f of repeated inputs: the share of the batch that repeats other samples.',
      fixedInputs: 'Whether every network gets the batch of the first; else each has its own.',
      meanSquare: 'q_0: mean square of an input entry.',
      networks: 'N: independent networks.',
      seed: 'Determines every draw.',
      method: 'How weights take effect: drawn (explicit), or what they do to the batch drawn in their place (law); auto: see below.',
      backend: 'Where it is calculated; webgl and webgpu need a browser, auto is simd here.',
      metrics: 'What is measured in each layer, separated by commas.',
      observables: 'Pictures of each layer of the first networks, separated by commas.',
      summary: 'What the lines of a picture (--format svg) are; json and csv have both.',
      tau: 'Threshold of softRank.',
    },
  },
  notInLaw: (objection: LawObjection) => `Drawn with explicit weights: ${objections[objection]}.`,
  complaint: {
    unknownFlag: (flag: string) => `${flag}: there is no such flag; --help lists them`,
    missingValue: (flag: string) => `${flag}: a value is missing`,
    givenTwice: (flag: string) => `${flag}: given twice`,
    format: (given: string) => `--format: ${given} is not allowed; json, csv or svg`,
    code: (given: string) => `--code: ${given} is not allowed; numpy, pytorch or jax`,
    layer: (given: string, depth: number) => `--layer: ${given} is not allowed; a whole number from 0 to ${depth}, the depth`,
    layerOfNothing: '--layer: it says which layer pictures show, and there are none; it goes with --format svg and --observables',
    lawNeedsFloat64: (backend: string) =>
      `--method: law is not allowed with --backend ${backend}, it takes float64; auto, explicit, or another backend`,
    dataOfNothing: '--data: it is what own inputs are chosen from; it goes with --inputs own',
    dataMissing: '--inputs: own is not allowed without --data, the file to choose them from',
    dataUnreadable: (path: string, reason: string) => `--data: ${path} cannot be read: ${reason}`,
    data: (path: string, what: string) => `--data: ${path}: ${what}`,
    needsBrowser: (backend: string) =>
      `--backend: ${backend} is not allowed on the command line, it needs a browser; auto, simd, wasm or reference`,
  },
  claims: {
    column: {
      chapter: 'chapter',
      claim: 'claim',
      states: 'states',
      seed: 'seed',
      networks: 'networks',
      predicted: 'predicted',
      measured: 'measured',
      standardError: 'standard error',
      verdict: 'verdict',
    },
    calculatedColumn: { chapter: 'chapter', claim: 'claim', states: 'states', calculated: 'calculated', verdict: 'verdict' },
    noTheory: '-',
    verdict: {
      holds: 'holds',
      undefined: 'FAILS: it is undefined or infinite in some network',
      inexact: 'FAILS: the standard error is more than half a unit of the last digit; draw more networks or print fewer digits',
      contradicted: 'FAILS: the number is another',
    },
    code: (digest: string, recorded: string) =>
      digest === recorded
        ? `measured by code ${digest}, as chapters/verified.json was`
        : `measured by code ${digest}; chapters/verified.json by ${recorded || 'none'}: renew it with npm run claims -- --record`,
    sum: (hold: number, fail: number) => `${hold} claims hold, ${fail} fail`,
  },
  /** Of a program: what it leaves out, and why there may be none. */
  code: {
    leftOut: (names: readonly string[]) => `Not in this program, which holds 40 lines: ${names.join(', ')}`,
    refused: 'These settings take more than 40 readable lines, so there is no program for them.',
    link: 'npm run sample',
  },
  pictureTitle: 'Random networks at initialization',
  progress: (drawn: number, networks: number) => `${drawn} of ${networks} networks`,
  failed: (reason: string) => `The run failed: ${reason}`,
} as const;
