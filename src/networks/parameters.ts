import { activations } from './activations/index.ts';
import { architectures } from './architectures/index.ts';
import { backendIds } from './backendIds.ts';
import { branchScaleIds } from './branchScale.ts';
import { inputDistributions } from './inputs/index.ts';
import { metrics } from './metrics/index.ts';
import { normalizations } from './normalizations/index.ts';
import { observables } from './observables/index.ts';
import { weightLaws } from './weights/index.ts';

/** A number that the reader may set. */
export interface NumberParameter {
  readonly kind: 'number';
  /** KaTeX source of the letter that formulas call it by, if they do. */
  readonly symbol?: string;
  readonly whole: boolean;
  /** Smallest and largest value allowed. */
  readonly min: number;
  readonly max: number;
  /** Ends of a slider, where they are narrower than what is allowed. */
  readonly knob: readonly [min: number, max: number];
  /** Its ends where networks are drawn in law, if they are farther apart. */
  readonly knobInLaw?: readonly [min: number, max: number];
  /** How a slider is spaced. */
  readonly scale: 'linear' | 'log';
  /** Absent where it depends on another parameter. */
  readonly default?: number;
}

/** One of a few names. */
export interface ChoiceParameter {
  readonly kind: 'choice';
  readonly options: readonly string[];
  readonly default?: string;
}

/** Several of a few names, in any order; at least one, unless none is the default. */
export interface ListParameter {
  readonly kind: 'list';
  readonly options: readonly string[];
  readonly default: readonly string[];
}

/** The name of a table that the reader brings (`dataTable.ts`); empty where there is none. */
export interface TableParameter {
  readonly kind: 'table';
  readonly default: '';
}

export type Parameter = NumberParameter | ChoiceParameter | ListParameter | TableParameter;

function whole(symbol: string | undefined, min: number, max: number, standard: number, knob: readonly [number, number]): NumberParameter {
  return { kind: 'number', symbol, whole: true, min, max, knob, scale: 'log', default: standard };
}

function real(symbol: string, min: number, max: number, standard: number | undefined, knob: readonly [number, number]): NumberParameter {
  return { kind: 'number', symbol, whole: false, min, max, knob, scale: 'linear', default: standard };
}

function choice(registry: object | readonly string[], standard?: string): ChoiceParameter {
  const options = Array.isArray(registry) ? (registry as readonly string[]) : Object.keys(registry);
  return { kind: 'choice', options, default: standard };
}

/**
 * Everything that can be asked of the sampler, in one table: the command line, the URL, the knobs and the validation all
 * read it. The order is the order of `--help`. Weight variance defaults to 2 for relu-like activations and 1 else; the
 * place of the normalization to the first that the architecture knows.
 */
export const parameters = {
  architecture: choice(architectures, 'mlp'),
  depth: whole('L', 1, 10_000, 50, [1, 200]),
  width: { ...whole('d', 1, 2 ** 20, 256, [4, 1024]), knobInLaw: [4, 2 ** 20] },
  activation: choice(activations, 'relu'),
  slope: real('a', -1, 1, 0.1, [0, 1]),
  normalization: choice(normalizations, 'batch'),
  groups: whole('g', 1, 2 ** 20, 4, [1, 64]),
  normalizationPosition: choice([...new Set(Object.values(architectures).flatMap((a) => a.normalizationPositions))]),
  weights: choice(weightLaws, 'gaussian'),
  density: real('\\delta', 0.001, 1, 0.1, [0.01, 1]),
  weightVariance: real('\\sigma_w^2', 0, 1e6, undefined, [0, 4]),
  biasVariance: real('\\sigma_b^2', 0, 1e6, 0, [0, 1]),
  skipStrength: real('s', -100, 100, 1, [0, 2]),
  branchStrength: real('r', -100, 100, 1, [0, 2]),
  branchScale: choice(branchScaleIds, '1'),
  skipShare: real('r_P', 0, 1, 0.5, [0, 1]),
  side: whole('S', 2, 64, 8, [3, 16]),
  dropout: real('p', 0, 0.99, 0, [0, 0.9]),
  gain: real('\\alpha', 1e-6, 1e6, 1, [0.1, 3]),
  gainExponent: real('p', 0, 4, 0, [0, 1]),
  inputs: choice(inputDistributions, 'gaussian'),
  data: { kind: 'table', default: '' },
  batch: whole('n', 1, 256, 16, [4, 64]),
  correlation: real('c', -1, 1, 0.5, [0, 1]),
  repeated: real('f', 0, 1, 0.5, [0, 1]),
  fixedInputs: choice(['false', 'true'], 'false'),
  meanSquare: real('q_0', 1e-12, 1e12, 1, [0.1, 4]),
  networks: whole('N', 1, 10_000, 32, [1, 256]),
  seed: { ...whole(undefined, 0, 2 ** 32 - 1, 1, [0, 2 ** 32 - 1]), scale: 'linear' },
  method: choice(['auto', 'law', 'explicit'], 'auto'),
  backend: choice(['auto', ...backendIds], 'auto'),
  metrics: { kind: 'list', options: Object.keys(metrics), default: ['correlation', 'effectiveRank', 'gradientNorm'] },
  observables: { kind: 'list', options: Object.keys(observables), default: [] },
  summary: choice(['mean', 'median'], 'mean'),
  tau: real('\\tau', 1e-12, 1e6, 0.1, [0.01, 1]),
} as const satisfies Record<string, Parameter>;

export type ParameterId = keyof typeof parameters;

export const parameterIds = Object.keys(parameters) as readonly ParameterId[];

/** The parameters with the kinds widened, for code that goes over all of them. */
export const parameterTable: Readonly<Record<ParameterId, Parameter>> = parameters;
