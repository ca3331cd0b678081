import type { Calculation } from './calculation.ts';
import * as caseFour from './caseFour.ts';
import * as centredRank from './centredRank.ts';
import * as coefficients from './coefficients.ts';
import * as gainExponent from './gainExponent.ts';
import * as gapBound from './gapBound.ts';
import * as gramRank from './gramRank.ts';
import * as notebookGap from './notebookGap.ts';
import * as orthogonalRate from './orthogonalRate.ts';
import * as precision from './precision.ts';
import * as residualLimit from './residualLimit.ts';
import * as seriesSlope from './seriesSlope.ts';
import * as shiftedTanh from './shiftedTanh.ts';
import * as transientExponent from './transientExponent.ts';
import * as uniformVariance from './uniformVariance.ts';

/** Every number that the book calculates for a page, by its name. */
export const calculations = {
  ...caseFour,
  ...centredRank,
  ...coefficients,
  ...gainExponent,
  ...gapBound,
  ...gramRank,
  ...notebookGap,
  ...orthogonalRate,
  ...precision,
  ...residualLimit,
  ...seriesSlope,
  ...shiftedTanh,
  ...transientExponent,
  ...uniformVariance,
} satisfies Readonly<Record<string, Calculation>>;

export type CalculationId = keyof typeof calculations;
