import type { ParameterId } from '../../networks/parameters.ts';
import type { EnsembleSpec } from '../../networks/spec.ts';
import type { AssumptionId, Mark, SourceId } from '../prediction.ts';

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
  readonly id: SheetLineId;
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** Order to chaos; 16 depth scales of the gradient. */
export type SheetLineId = 'orderChaos' | 'trainableDepth';

/** One number that theory knows at each pair of values of two parameters. */
export interface Sheet {
  readonly x: SheetAxis;
  readonly y: SheetAxis;
  /** The number at (x, y), at index y times the count of x; NaN where nothing is known, infinite where the number is. */
  readonly values: Float64Array;
  /** 1 where the theory vouches for its number, 0 where it does not, at the same index; it does everywhere where nothing is said. */
  readonly holds?: Uint8Array;
  readonly lines: readonly SheetLine[];
}

/** What a point of a sheet is, in a word. */
export type SheetVerdictId =
  | 'order'
  | 'edge'
  | 'chaos'
  | 'jumps'
  | 'keeps'
  | 'lengthVanishes'
  | 'lengthGrows'
  | 'explodes'
  | 'noGradient'
  | 'withinTenfold'
  | 'strays'
  | 'withinTrainable'
  | 'beyondTrainable'
  | 'outside';

/** A number that belongs to a point. */
export type SheetFactId =
  | 'slopeAtOne'
  | 'length'
  | 'cosine'
  | 'cosineDepth'
  | 'lengthDepth'
  | 'growth'
  | 'squaredGrowth'
  | 'gradientDepth'
  | 'trainableDepth'
  | 'wholeGrowth'
  | 'straying';

/** What theory says at one point: all that it knows there, calculated for that very point. */
export interface SheetPoint {
  /** The number of the sheet; NaN where there is none. */
  readonly value: number;
  readonly verdict: SheetVerdictId;
  readonly facts: readonly { readonly id: SheetFactId; readonly value: number }[];
}

/** Told of a sheet that takes long, with what is calculated of it and which share that is; its other numbers are NaN. */
export type TellPart = (part: Sheet, share: number) => void;

/** A sheet for every setting of the other parameters. */
export interface SheetTheory {
  /** KaTeX source of the number, and the same in plain text. */
  readonly tex: string;
  readonly plain: string;
  readonly mark: Mark;
  readonly source: SourceId;
  readonly assumptions: readonly AssumptionId[];
  /** The other parameters that it depends on: of specs that agree in these the sheet is the same. */
  readonly reads: readonly ParameterId[];
  of(spec: EnsembleSpec, tell?: TellPart): Sheet;
  /** What it says of one network; undefined where it does not speak of it. */
  at(spec: EnsembleSpec): SheetPoint | undefined;
}
