import { bearsOut } from '../claims/calculatedClaim.ts';
import type { Calculation } from '../claims/calculations/calculation.ts';
import { calculations } from '../claims/calculations/index.ts';
import { type CalculatedClaim, claimText } from '../claims/claim.ts';
import { commandLine } from '../messages/commandLine.ts';
import { columnsOf } from './columns.ts';

/** A calculated number with its place in the book, and what came out, at each seed where chance has a part in it. */
export interface CheckedCalculation {
  readonly chapter: string;
  readonly id: string;
  readonly claim: CalculatedClaim;
  readonly calculated: readonly number[];
}

/** Calculates a stated number: once, or at every seed. */
export function checkCalculation(claim: CalculatedClaim, seeds: readonly number[]): readonly number[] {
  const calculation: Calculation = calculations[claim.calculation];
  return (calculation.drawn ? seeds : seeds.slice(0, 1)).map((seed) => calculation.calculate(seed));
}

/** Whether a number was calculated at all, and came out as stated every time. */
export const isBorneOut = ({ claim, calculated }: CheckedCalculation): boolean =>
  calculated.length > 0 && calculated.every((value) => bearsOut(claim, value));

/** A row per calculated number under a head, in columns. */
export function calculationsTable(checked: readonly CheckedCalculation[]): string {
  const { calculatedColumn, verdict } = commandLine.claims;
  const rows = checked.map((one) => [
    one.chapter,
    one.id,
    claimText(one.claim),
    one.calculated.map((value) => value.toPrecision(6)).join(', '),
    verdict[isBorneOut(one) ? 'holds' : 'contradicted'],
  ]);
  return columnsOf([Object.values(calculatedColumn), ...rows]).join('\n');
}
