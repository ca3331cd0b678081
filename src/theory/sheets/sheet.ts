import type { ParameterId } from '../../networks/parameters.ts';

/** One direction of a sheet: a parameter of the network and the values it takes, ascending. */
export interface SheetAxis {
  readonly parameter: ParameterId;
  readonly values: readonly number[];
  /** What the values are called, where the parameter is a choice and the values only count them. */
  readonly names?: readonly string[];
  /** How the values follow each other. */
  readonly spacing: 'linear' | 'log';
}

/** A line on a sheet, such as a boundary between phases, through points in units of the two axes. */
export interface SheetLine {
  readonly id: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** One number that theory knows at each pair of values of two parameters. */
export interface Sheet {
  readonly x: SheetAxis;
  readonly y: SheetAxis;
  /** The number at (x, y), at index y times the count of x; NaN where nothing is known, infinite where the number is. */
  readonly values: Float64Array;
  readonly lines: readonly SheetLine[];
}
