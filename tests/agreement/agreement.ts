import { expect } from 'vitest';
import type { Measured } from './ensembles.ts';

/** What a measured mean is held against. */
export interface Expected {
  readonly what: string;
  readonly value: number;
  /** Declared bound on what a finite width, or a printed last digit, adds. */
  readonly term: number;
  /** Length of the metric's range, where the standard error is judged by that instead of by the value. */
  readonly range?: number;
}

/** Standard errors that chance is allowed, and that a theory outside its validity must miss by. */
const [allowed, clear] = [4, 5];

/** One comparison: what was measured, what was predicted, and whether the two were meant to differ. */
export interface Compared extends Measured, Expected {
  readonly outside: boolean;
}

/** How far a measurement is from its prediction, in standard errors. */
export const sigmasOf = ({ mean, standardError, value }: Compared): string => ((mean - value) / standardError).toFixed(1);

/** Keeps count of what was compared, so that no suite agrees by comparing nothing. */
export class Ledger {
  readonly rows: Compared[] = [];

  /** `least`: fewer comparisons fail. */
  constructor(
    private readonly title: string,
    private readonly least: number,
  ) {}

  /** Within 4 standard errors and the declared term, with a standard error of at most 1% of the value or the range. */
  agrees(measured: Measured, expected: Expected): void {
    this.rows.push({ ...measured, ...expected, outside: false });
    const { mean, standardError } = measured;
    const { what, value, term, range } = expected;
    expect(Number.isFinite(mean) && Number.isFinite(value), `${what} is a number`).toBe(true);
    expect(standardError, `${what}: standard error`).toBeLessThanOrEqual(0.01 * (range ?? Math.abs(value)));
    expect(Math.abs(mean - value), `${what}: measured ${mean}, predicted ${value}`).toBeLessThanOrEqual(allowed * standardError + term);
  }

  /** Off by more than 5 standard errors: what a theory is not valid for, it must not seem to explain. */
  fails(measured: Measured, expected: Expected): void {
    this.rows.push({ ...measured, ...expected, outside: true });
    const { mean, standardError } = measured;
    const { what, value } = expected;
    expect(Math.abs(mean - value), `${what}: measured ${mean}, predicted ${value}`).toBeGreaterThan(clear * standardError);
  }

  /** Prints what was looked at and fails below the floor. */
  close(): void {
    console.log(`${this.title}: ${this.rows.length} comparisons\n${this.rows.map(lineOf).join('\n')}`);
    expect(this.rows.length, `${this.title}: comparisons`).toBeGreaterThanOrEqual(this.least);
  }
}

function lineOf(row: Compared): string {
  const { mean, standardError, value, term, outside } = row;
  const name = outside ? `${row.what} (outside)` : row.what;
  const measured = `${mean.toPrecision(5)} ± ${standardError.toPrecision(2)}`;
  return `  ${name}: ${measured}, predicted ${value.toPrecision(5)} (${sigmasOf(row)} se, term ${term.toPrecision(2)})`;
}
