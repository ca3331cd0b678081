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

/** Keeps count of what was compared, so that no suite agrees by comparing nothing. */
export class Ledger {
  private readonly rows: string[] = [];

  /** `least`: fewer comparisons fail. */
  constructor(
    private readonly title: string,
    private readonly least: number,
  ) {}

  /** Within 4 standard errors and the declared term, with a standard error of at most 1% of the value or the range. */
  agrees({ mean, standardError }: Measured, { what, value, term, range }: Expected): void {
    this.note(what, mean, standardError, value, term);
    expect(Number.isFinite(mean) && Number.isFinite(value), `${what} is a number`).toBe(true);
    expect(standardError, `${what}: standard error`).toBeLessThanOrEqual(0.01 * (range ?? Math.abs(value)));
    expect(Math.abs(mean - value), `${what}: measured ${mean}, predicted ${value}`).toBeLessThanOrEqual(allowed * standardError + term);
  }

  /** Off by more than 5 standard errors: what a theory is not valid for, it must not seem to explain. */
  fails({ mean, standardError }: Measured, { what, value, term }: Expected): void {
    this.note(`${what} (outside)`, mean, standardError, value, term);
    expect(Math.abs(mean - value), `${what}: measured ${mean}, predicted ${value}`).toBeGreaterThan(clear * standardError);
  }

  private note(what: string, mean: number, standardError: number, value: number, term: number): void {
    const sigmas = ((mean - value) / standardError).toFixed(1);
    this.rows.push(
      `  ${what}: ${mean.toPrecision(5)} ± ${standardError.toPrecision(2)}, predicted ${value.toPrecision(5)} (${sigmas} se, term ${term.toPrecision(2)})`,
    );
  }

  /** Prints what was looked at and fails below the floor. */
  close(): void {
    console.log(`${this.title}: ${this.rows.length} comparisons\n${this.rows.join('\n')}`);
    expect(this.rows.length, `${this.title}: comparisons`).toBeGreaterThanOrEqual(this.least);
  }
}
