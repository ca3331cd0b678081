import { absoluteCosine } from './absoluteCosine.ts';
import { angle } from './angle.ts';
import { correlation } from './correlation.ts';
import { deadFraction } from './deadFraction.ts';
import { effectiveRank } from './effectiveRank.ts';
import { gradientNorm } from './gradientNorm.ts';
import { isometryGap } from './isometryGap.ts';
import { jacobianMax } from './jacobianMax.ts';
import { jacobianMean } from './jacobianMean.ts';
import { jacobianVariance } from './jacobianVariance.ts';
import { logDeterminant } from './logDeterminant.ts';
import { lyapunov } from './lyapunov.ts';
import { meanFieldDistance } from './meanFieldDistance.ts';
import { meanSquare } from './meanSquare.ts';
import type { Metric } from './metric.ts';
import { orthogonalityGap } from './orthogonalityGap.ts';
import { participationRatio } from './participationRatio.ts';
import { rmsCosine } from './rmsCosine.ts';
import { saturatedFraction } from './saturatedFraction.ts';
import { softRank } from './softRank.ts';
import { stableRank } from './stableRank.ts';
import { tokenResidual } from './tokenResidual.ts';
import { weightGradientNorm } from './weightGradientNorm.ts';
import { weightsMax } from './weightsMax.ts';
import { weightsMean } from './weightsMean.ts';
import { weightsVariance } from './weightsVariance.ts';

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
  jacobianMean,
  jacobianMax,
  jacobianVariance,
  weightsMean,
  weightsMax,
  weightsVariance,
  lyapunov,
  tokenResidual,
} satisfies Record<string, Metric>;

export type MetricId = keyof typeof metrics;
