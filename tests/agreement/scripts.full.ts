import { afterAll, describe, expect, test } from 'vitest';
import type { MetricId } from '../../src/networks/metrics/index.ts';
import { metrics } from '../../src/networks/metrics/index.ts';
import type { ObservableId } from '../../src/networks/observables/index.ts';
import { observables } from '../../src/networks/observables/index.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { type IngredientCell, ingredientCells, rowOf } from './ingredientCells.ts';
import { compare, compareGrowth, comparePhase, compareStraying, compareSweep, interpreterOf } from './scriptRuns.ts';

const small = { width: 16, depth: 6, batch: 6, networks: 30 } as const;
/** What figures show where nobody says otherwise. */
const asked: Partial<Settings> = { metrics: ['correlation', 'effectiveRank', 'gradientNorm'] };

/** Networks of three groups, or of as many units as samples fit, have a width of their own. */
const widthOf = ({ settings, name }: IngredientCell): { readonly width: number; readonly other: number } => {
  if (settings.groups) return { width: 15, other: 18 };
  const width = settings.width ?? small.width;
  return { width, other: name === 'iterative' ? width - 1 : width + 2 };
};

const ids = <Id extends string>(registry: Readonly<Record<Id, unknown>>): Id[] => Object.keys(registry) as Id[];
const oneMetric = ids<MetricId>(metrics).map(
  (id) => [id, { metrics: [id], observables: [], activation: 'tanh', normalization: 'layer' }] as const,
);
const oneObservable = ids<ObservableId>(observables).map(
  (id) => [id, { metrics: [], observables: [id], activation: 'tanh', normalization: 'rms' }] as const,
);
/** Where samples meet, and where no layer has a normalization: the other ways of tangents and scales. */
const others: readonly (readonly [string, Partial<Settings>])[] = [
  ['tangents, batch norm', { metrics: ['jacobianMax', 'jacobianVariance'] }],
  ['tangents, attention', { architecture: 'attention', normalization: 'none', metrics: ['jacobianMean'] }],
  ['tangents, conv', { architecture: 'conv', width: 4, side: 3, metrics: ['lyapunov'], normalization: 'none' }],
  [
    'deep, linear',
    { activation: 'linear', normalization: 'none', weightVariance: 1.2, depth: 400, metrics: ['logDeterminant', 'gradientNorm'] },
  ],
  ['deep, batch norm', { activation: 'tanh', depth: 400, metrics: ['gradientNorm'] }],
  ['deep, weights', { activation: 'relu', normalization: 'none', depth: 330, metrics: ['weightGradientNorm'] }],
  ['dead units', { normalization: 'none', metrics: ['deadFraction', 'saturatedFraction'] }],
];

describe.each(['numpy', 'pytorch'] as const)('programs in %s', (language) => {
  const interpreter = interpreterOf(language);
  let [scripts, comparisons] = [0, 0];

  async function agrees(given: Partial<Settings>, width: number): Promise<readonly string[]> {
    if (interpreter === undefined) return [];
    const { compared, leftOut, complaints } = await compare(interpreter, given, { SEED: 7, WIDTH: width, NETWORKS: 60 });
    expect(complaints).toEqual([]);
    expect(compared).toBeGreaterThan(0);
    scripts++;
    comparisons += compared;
    return leftOut;
  }

  test.skipIf(interpreter === undefined).each(ingredientCells.map((cell) => [rowOf(cell), cell] as const))('%s', async (_row, cell) => {
    const { width, other } = widthOf(cell);
    expect(await agrees({ ...small, ...asked, ...cell.settings, width }, other)).toEqual([]);
  });

  test.skipIf(interpreter === undefined).each([...oneMetric, ...oneObservable, ...others])('%s', async (_name, given) => {
    const settings: Partial<Settings> = { ...small, ...given } as Partial<Settings>;
    expect(await agrees(settings, (settings.width ?? 16) + 2)).toEqual([]);
  });

  test.skipIf(interpreter === undefined).each([
    { activation: 'hardTanh', weightVariance: 2.2, biasVariance: 0.2 },
    { activation: 'tanh', weightVariance: 2.5, biasVariance: 0.05 },
    { activation: 'sign', weightVariance: 1.5, biasVariance: 0.3 },
  ] as const)('phase of %o', (point) => {
    if (interpreter) expect(comparePhase(interpreter, point, { WEIGHT_VARIANCE: 1.9 })).toEqual([]);
  });

  test.skipIf(interpreter === undefined).each([
    { activation: 'tanh', batch: 16, gain: 1.5 },
    { activation: 'hardTanh', batch: 5, gain: 1 },
    { activation: 'relu', batch: 64, gain: 1 },
  ] as const)('growth under batch norm of %o', (point) => {
    if (interpreter) expect(compareGrowth(interpreter, point, { BATCH: 24 })).toEqual([]);
  });

  test.skipIf(interpreter === undefined).each([
    { activation: 'relu', weightVariance: 2, width: 64, depth: 12 },
    { activation: 'tanh', weightVariance: 1.6, biasVariance: 0.1, width: 64, depth: 8 },
    { activation: 'leakyRelu', weightVariance: 1.5, width: 64, depth: 330 },
  ] as const)('how far gradients stray at %o', (point) => {
    if (interpreter) expect(compareStraying(interpreter, point, { SEED: 7, WIDTH: 96, NETWORKS: 300 })).toEqual([]);
  });

  test.skipIf(interpreter === undefined)('the distance to infinite width over widths', async () => {
    if (interpreter === undefined) return;
    const settings = {
      ...small,
      activation: 'linear',
      normalization: 'batch',
      batch: 4,
      metrics: ['meanFieldDistance'],
      depth: 20,
    } as const;
    const { complaints } = await compareSweep(interpreter, settings, { over: 'width', values: [32, 64, 128] }, { SEED: 7, NETWORKS: 30 });
    expect(complaints).toEqual([]);
  });

  afterAll(() => {
    console.log(
      `${scripts} programs of figures ran in ${interpreter?.command ?? 'nothing'} (${language}): ${comparisons} numbers were compared`,
    );
    if (interpreter === undefined) return;
    expect(scripts).toBeGreaterThanOrEqual(ingredientCells.length + oneMetric.length + oneObservable.length);
    expect(comparisons).toBeGreaterThanOrEqual(10 * scripts);
  });
});
