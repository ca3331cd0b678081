import { absoluteCosine } from './absoluteCosine.ts';
import { angle } from './angle.ts';
import { correlation } from './correlation.ts';
import { deadFraction } from './deadFraction.ts';
import { effectiveRank } from './effectiveRank.ts';
import { gradientNorm } from './gradientNorm.ts';
import { isometryGap } from './isometryGap.ts';
import { logDeterminant } from './logDeterminant.ts';
import { meanFieldDistance } from './meanFieldDistance.ts';
import { meanSquare } from './meanSquare.ts';
import type { Metric } from './metric.ts';
import { orthogonalityGap } from './orthogonalityGap.ts';
import { participationRatio } from './participationRatio.ts';
import { rmsCosine } from './rmsCosine.ts';
import { saturatedFraction } from './saturatedFraction.ts';
import { softRank } from './softRank.ts';
import { stableRank } from './stableRank.ts';
import { weightGradientNorm } from './weightGradientNorm.ts';

/** Every metric by the name that the command line, the URL and the chapters use. */
export const metrics = {
  meanSquare,
  correlation,
  absoluteCosine,
  rmsCosine,
  angle,
  orthogonalityGap,
  isometryGap,
  logDeterminant,
  meanFieldDistance,
  stableRank,
  participationRatio,
  effectiveRank,
  softRank,
  saturatedFraction,
  deadFraction,
  gradientNorm,
  weightGradientNorm,
} satisfies Record<string, Metric>;

export type MetricId = keyof typeof metrics;
