import { batchNormGrowth } from '../batchNorm/batchNormGrowth.ts';
import type { UnitSpec } from '../batchNorm/normalizedUnit.ts';
import { trainableScales } from '../batchNorm/trainableScales.ts';
import type { SheetPoint } from './sheet.ts';

/** Batches of a sheet: Theorem 3.9 of Yang et al. 2019 asks for 4 at least. */
export const batches: readonly number[] = [4, 5, 6, 8, 11, 16, 23, 32, 45, 64, 91, 128, 181, 256];

/** A point whose activation is flat but for jumps. */
export const noGradient: SheetPoint = { value: Number.NaN, verdict: 'noGradient', facts: [] };

/** How a gradient grows under batch normalization, per layer and in layers. */
export function growthFacts(unit: UnitSpec, batch: number): SheetPoint['facts'] {
  const squaredGrowth = batchNormGrowth(unit, batch);
  const gradientDepth = 1 / Math.log(squaredGrowth);
  return [
    { id: 'growth', value: Math.log(squaredGrowth) / 2 },
    { id: 'squaredGrowth', value: squaredGrowth },
    { id: 'gradientDepth', value: gradientDepth },
    { id: 'trainableDepth', value: trainableScales * gradientDepth },
  ];
}
