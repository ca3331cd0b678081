import type { Calculation } from './calculation.ts';
import { calculations as all, type CalculationId } from './index.ts';

/** What a page needs to calculate a stated number, as one script that comes when a reader asks. */
export const calculations: Readonly<Record<CalculationId, Calculation>> = all;
export { bearsOut } from '../calculatedClaim.ts';
