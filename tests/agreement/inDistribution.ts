import { expect } from 'vitest';
import type { Backend } from '../../src/backends/backend.ts';
import { createReferenceBackend } from '../../src/backends/referenceBackend.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { createWeightStore } from '../../src/sampler/sampleEnsemble.ts';
import { deepReadings } from './deepReadings.ts';
import { holmRejections, kolmogorovSmirnov, type TwoSamples } from './kolmogorovSmirnov.ts';

/** One metric of one cell, drawn on two backends with different seeds. */
export interface Comparison extends TwoSamples {
  readonly cell: string;
  readonly metric: string;
  /** Whether the metric has one value only, the same on both sides: such a comparison can only agree, and is not counted. */
  readonly constant: boolean;
}

/** Seeds have nothing in common: at this depth chaos leaves nothing of a path, whatever the precision. */
const seeds = { reference: 1001, tested: 2002 };

/** The probability that a family of comparisons rejects anything where backends agree. */
export const familyLevel = 0.005;

/** Compares the laws of all metrics on a backend with those on the reference; `tested` may alter what the backend is asked. */
export async function compareLaws<T>(
  backend: Backend<T>,
  cells: readonly Partial<Settings>[],
  digits: Float64Array,
  tested: (settings: Partial<Settings>) => Partial<Settings> = (settings) => settings,
): Promise<Comparison[]> {
  const judge = createReferenceBackend();
  // Weights are drawn once for all cells of a law; Holm's bound holds however comparisons depend on each other.
  const [expectedWeights, foundWeights] = [createWeightStore(judge), createWeightStore(backend)];
  const comparisons: Comparison[] = [];
  for (const cell of cells) {
    const expected = await deepReadings(judge, expectedWeights, { ...cell, seed: seeds.reference }, digits);
    const found = await deepReadings(backend, foundWeights, { ...tested(cell), seed: seeds.tested }, digits);
    for (const metric of Object.keys(expected)) {
      const constant = new Set([...expected[metric], ...found[metric]]).size === 1;
      comparisons.push({ cell: nameOf(cell), metric, constant, ...kolmogorovSmirnov(expected[metric], found[metric]) });
    }
  }
  foundWeights.clear();
  return comparisons;
}

const nameOf = ({ activation, normalization, architecture, normalizationPosition, weights, inputs }: Partial<Settings>): string =>
  [activation, normalization, architecture, normalizationPosition, weights, inputs].join(' ');

/** Those comparisons that say that two laws differ, corrected for all of the family (Holm). */
export function rejected(comparisons: readonly Comparison[], level = familyLevel): readonly Comparison[] {
  const counted = comparisons.filter(({ constant }) => !constant);
  const pValues = counted.map(({ pValue }) => pValue);
  return holmRejections(pValues, level).map((k) => counted[k]);
}

/** Prints what was compared, fails below `least` comparisons that could have failed, and where any law differs. */
export function expectSameLaws(title: string, comparisons: readonly Comparison[], least: number): void {
  const counted = comparisons.filter(({ constant }) => !constant).sort((a, b) => a.pValue - b.pValue);
  const worst = counted.slice(0, 5).map(({ cell, metric, distance, pValue }) => {
    return `  p = ${pValue.toExponential(1)}, D = ${distance.toFixed(3)}: ${metric}, ${cell}`;
  });
  console.log(
    `${title}: ${counted.length} comparisons, ${comparisons.length - counted.length} more of metrics with one value\n${worst.join('\n')}`,
  );
  expect(counted.length, `${title}: comparisons`).toBeGreaterThanOrEqual(least);
  expect(rejected(comparisons), title).toEqual([]);
}
