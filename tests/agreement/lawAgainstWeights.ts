import type { Backend } from '../../src/backends/backend.ts';
import { createWeightStore } from '../../src/sampler/sampleEnsemble.ts';
import type { Comparison } from './inDistribution.ts';
import { kolmogorovSmirnov } from './kolmogorovSmirnov.ts';
import type { LawCase } from './lawCells.ts';
import { lawReadings } from './lawReadings.ts';

/** Seeds have nothing in common: in law a network has other weights anyway, but the same inputs and cotangents. */
const seeds = { explicit: 3003, law: 4004 };

/** Images of the first few digits again and again, so that any batch has repeated samples. */
const distinctImages = 4;
export const repeatedDigits = (digits: Float64Array): Float64Array => digits.map((_, at) => digits[at % (distinctImages * 64)]);

/** Two-sample tests of networks drawn in law against networks drawn with their weights, all in float64. */
export async function compareMethods<T>(cases: readonly LawCase[], digits: Float64Array, backend: Backend<T>): Promise<Comparison[]> {
  const [explicitWeights, lawWeights] = [createWeightStore(backend), createWeightStore(backend)];
  const comparisons: Comparison[] = [];
  for (const { name, settings, repeated } of cases) {
    const images = repeated ? repeatedDigits(digits) : digits;
    const expected = await lawReadings(backend, explicitWeights, { ...settings, seed: seeds.explicit, method: 'explicit' }, images);
    const found = await lawReadings(backend, lawWeights, { ...settings, seed: seeds.law, method: 'law' }, images);
    for (const [metric, values] of expected) {
      const others = found.get(metric) ?? [];
      const constant = new Set([...values, ...others]).size === 1;
      comparisons.push({ cell: name, metric, constant, ...kolmogorovSmirnov(values, others) });
    }
  }
  return comparisons;
}
