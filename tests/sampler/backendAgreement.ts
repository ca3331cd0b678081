import type { Backend } from '../../src/backends/backend.ts';
import { createReferenceBackend } from '../../src/backends/referenceBackend.ts';
import { type ActivationId, activations } from '../../src/networks/activations/index.ts';
import type { EnsembleResult } from '../../src/networks/ensembleResult.ts';
import { ensembleSpec } from '../../src/networks/ensembleSpec.ts';
import { type MetricId, metrics } from '../../src/networks/metrics/index.ts';
import { needsOf, needsWeights } from '../../src/networks/needs.ts';
import { type NormalizationId, normalizations } from '../../src/networks/normalizations/index.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { sampleEnsemble } from '../../src/sampler/sampleEnsemble.ts';
import { runsAway } from '../networks/runsAway.ts';

/**
 * Metrics that are continuous functions of the signal. softRank and shares of entries count, and isometryGap, logDeterminant and tokenResidual are infinite at a
 * rank, or a residual, that is decided by rounding: those are compared in distribution elsewhere. A distance to theory needs theory.
 */
const counting: readonly MetricId[] = [
  'softRank',
  'isometryGap',
  'logDeterminant',
  'tokenResidual',
  'saturatedFraction',
  'deadFraction',
  'meanFieldDistance',
];
const compared = (Object.keys(metrics) as MetricId[]).filter(
  (id) => !counting.includes(id) && !needsWeights(needsOf({ metrics: [id], observables: [] })),
);

const activationIds = Object.keys(activations) as ActivationId[];
const normalizationIds = Object.keys(normalizations) as NormalizationId[];

/** Every activation with every normalization. */
const everyPair = activationIds
  .flatMap((activation) => normalizationIds.map((normalization) => ({ activation, normalization })))
  .filter((cell) => !runsAway(cell));

/** ReLU and tanh with every normalization, every other activation with one: the normalizations take turns. */
const somePairs = everyPair.filter(
  ({ activation, normalization }) =>
    activation === 'relu' ||
    activation === 'tanh' ||
    normalization === normalizationIds[1 + (activationIds.indexOf(activation) % (normalizationIds.length - 1))],
);

/** Hermite polynomials multiply the distance of two close signals by up to 1.7 a layer, and with it the rounding of either arithmetic. */
const chaotic = { depth: 8, networks: 5 } as const;

/** Convolutions of four channels on 3 x 3 positions. */
const images = { architecture: 'conv', width: 4, side: 3, depth: 10, networks: 4 } as const;

/** Ingredients of several kinds together; each by itself: tests/agreement/ingredientCells.ts. */
export const mixedCells: readonly Partial<Settings>[] = [
  { weights: 'uniform', inputs: 'circle', activation: 'erf', normalization: 'none' },
  { weights: 'sparse', inputs: 'repeated', activation: 'leakyRelu', slope: 0.3, density: 0.3 },
  { inputs: 'orthonormal', fixedInputs: 'true' },
  { normalizationPosition: 'afterActivation' },
  { architecture: 'residual', normalization: 'layer' },
  { architecture: 'residual', normalizationPosition: 'postNorm', activation: 'tanh' },
  { architecture: 'residual', normalization: 'none', branchStrength: 0.3 },
  { weights: 'orthogonal', normalization: 'batchNoMean', activation: 'linear' },
  { biasVariance: 0.1, normalization: 'none', activation: 'tanh', gain: 1.5 },
  { inputs: 'equicorrelated', correlation: 0.3, meanSquare: 2 },
  { architecture: 'residual', branchScale: '1/sqrt(L)', dropout: 0.2 },
  { architecture: 'randomSkip', skipShare: 0.7 },
  { architecture: 'randomSkip', normalizationPosition: 'afterActivation', weights: 'orthogonal', depth: 8, networks: 5 },
  { architecture: 'dense', width: 8 },
  {
    architecture: 'dense',
    activation: 'tanh',
    width: 12,
    normalization: 'group',
    groups: 3,
    depth: 10,
    networks: 4,
    normalizationPosition: 'afterActivation',
  },
  { ...images, normalization: 'batch' },
  { ...images, normalization: 'instance', weights: 'deltaOrthogonal', activation: 'tanh' },
  { ...images, normalization: 'none', normalizationPosition: 'afterActivation', weights: 'sparse' },
  { architecture: 'attention', normalization: 'layer', branchScale: '1/sqrt(L)' },
  { architecture: 'attention', normalizationPosition: 'postNorm', normalization: 'layer' },
  { architecture: 'transformer', normalization: 'layer' },
  { architecture: 'transformer', normalizationPosition: 'postNorm', normalization: 'rms', biasVariance: 0.1, dropout: 0.1 },
  { weights: 'iterative', width: 12, batch: 16, normalization: 'none', depth: 3, networks: 10 },
  { dropout: 0.4, normalization: 'layer' },
  { gainExponent: 0.4, activation: 'sin' },
];

/** Every activation and every other choice at least once; to depth 20, if not less is enough for chaos. */
export const cells: readonly Partial<Settings>[] = [
  ...somePairs.map((cell) => (['hermite2', 'hermite3'].includes(cell.activation) ? { ...cell, ...chaotic } : cell)),
  ...mixedCells,
];

/** What two backends disagree about in one cell. */
export interface Agreement {
  readonly cell: Partial<Settings>;
  /** Largest |a - b| / max(1, |b|) over metrics and layers. */
  readonly error: number;
  readonly at: string;
  readonly values: number;
}

/** Samples every cell on a backend and on the reference, from the same counters, and compares all single networks. */
export async function compareWithReference<T>(backend: Backend<T>, only = cells, table?: Float64Array): Promise<Agreement[]> {
  const agreements: Agreement[] = [];
  for (const cell of only) {
    const settings = { width: 24, depth: 20, batch: 8, networks: 2, seed: 5, metrics: compared, ...cell };
    const found = await finished(backend, settings, table);
    const expected = await finished(createReferenceBackend(), settings, table);
    agreements.push({ cell, ...largestError(found, expected) });
  }
  return agreements;
}

async function finished<T>(backend: Backend<T>, settings: Partial<Settings>, table?: Float64Array): Promise<EnsembleResult> {
  let last: EnsembleResult | undefined;
  for await (const result of sampleEnsemble(backend, ensembleSpec(settings), async () => {}, { table })) last = result;
  return last!;
}

function largestError(found: EnsembleResult, expected: EnsembleResult): Omit<Agreement, 'cell'> {
  let worst = { error: 0, at: '' };
  let values = 0;
  for (const id of compared) {
    for (const [network, line] of expected.profiles[id]!.single.entries()) {
      const other = found.profiles[id]!.single[network];
      for (const [k, value] of line.entries()) {
        values++;
        const error = mixedError(other[k], value);
        if (error > worst.error) worst = { error, at: `${id}, network ${network}, index ${k}` };
      }
    }
  }
  return { ...worst, values };
}

/** |a - b| / max(1, |b|); infinite where only one of them is a number. */
function mixedError(found: number, expected: number): number {
  if (found === expected || (Number.isNaN(found) && Number.isNaN(expected))) return 0;
  const error = Math.abs(found - expected) / Math.max(1, Math.abs(expected));
  return Number.isNaN(error) ? Number.POSITIVE_INFINITY : error;
}
