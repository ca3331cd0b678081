import { batchNormGrowth } from '../batchNorm/batchNormGrowth.ts';
import type { UnitSpec } from '../batchNorm/normalizedUnit.ts';
import { trainableScales } from '../batchNorm/trainableScales.ts';
import type { Sheet } from './sheet.ts';

const depths: readonly number[] = Array.from({ length: 40 }, (_, k) => 5 * (k + 1));
const batches: readonly number[] = [4, 5, 6, 8, 11, 16, 23, 32, 45, 64, 91, 128, 181, 256];

/**
 * By how much ln ||dL/dh|| grows over a whole batch-normalized network at infinite width, by depth (x) and batch (y): the plane of Figure 2 of Yang et al. 2019. The width has no part in it but where the theory holds. The
 * line is 16 xi, beyond which they saw no network train.
 */
export function trainability(of: UnitSpec): Sheet {
  const growths = batches.map((batch) => Math.log(batchNormGrowth(of, batch)));
  return {
    x: { parameter: 'depth', values: depths, spacing: 'linear' },
    y: { parameter: 'batch', values: batches, spacing: 'log' },
    values: Float64Array.from(growths.flatMap((growth) => depths.map((depth) => (growth / 2) * depth))),
    lines: [{ id: 'trainableDepth', points: growths.map((growth, k) => [trainableScales / growth, batches[k]] as const) }],
  };
}
