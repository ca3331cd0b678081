import { absoluteCosine } from './absoluteCosine.ts';
import { angle } from './angle.ts';
import { correlation } from './correlation.ts';
import { effectiveRank } from './effectiveRank.ts';
import { gradientNorm } from './gradientNorm.ts';
import { isometryGap } from './isometryGap.ts';
import { meanSquare } from './meanSquare.ts';
import type { Metric } from './metric.ts';
import { orthogonalityGap } from './orthogonalityGap.ts';
import { participationRatio } from './participationRatio.ts';
import { rmsCosine } from './rmsCosine.ts';
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
  stableRank,
  participationRatio,
  effectiveRank,
  softRank,
  gradientNorm,
  weightGradientNorm,
} satisfies Record<string, Metric>;

export type MetricId = keyof typeof metrics;
