import type { Theory } from '../prediction.ts';
import { attentionResidual, uniformResidual } from './attentionResidual.ts';
import { batchNormCorrelation } from './batchNormCorrelation.ts';
import { batchNormDistance } from './batchNormDistance.ts';
import { batchNormGradient, batchNormWeightGradient } from './batchNormGradient.ts';
import { isometryDecay } from './isometryDecay.ts';
import { jacobianMax } from './jacobianMax.ts';
import { jacobianMean } from './jacobianMean.ts';
import { jacobianVariance } from './jacobianVariance.ts';
import { linearVolume } from './linearVolume.ts';
import { lyapunovGrowth } from './lyapunovGrowth.ts';
import { meanFieldGradient } from './meanFieldGradient.ts';
import { meanFieldWeightGradient } from './meanFieldWeightGradient.ts';
import { orthogonalGradient } from './orthogonalGradient.ts';
import { orthogonalityFloor } from './orthogonalityFloor.ts';
import { pairAngle } from './pairAngle.ts';
import { participationLevel } from './participationLevel.ts';
import { reluCorrelationOrbit } from './reluCorrelationOrbit.ts';
import { rootWidthRank } from './rootWidthRank.ts';
import { saturatedFraction } from './saturatedFraction.ts';
import { uncentredCosineOrbit } from './uncentredCosineOrbit.ts';
import { uncentredLevels } from './uncentredLevels.ts';
import { weightsMax } from './weightsMax.ts';
import { weightsMean } from './weightsMean.ts';
import { weightsVariance } from './weightsVariance.ts';
import { wideSignal } from './wideSignal.ts';

/** Every theory; the first that applies to a metric of an ensemble speaks. */
export const theories = {
  reluCorrelationOrbit,
  batchNormCorrelation,
  batchNormGradient,
  orthogonalityFloor,
  isometryDecay,
  participationLevel,
  rootWidthRank,
  uncentredCosineOrbit,
  pairAngle,
  batchNormWeightGradient,
  batchNormDistance,
  orthogonalGradient,
  linearVolume,
  ...uncentredLevels,
  meanFieldGradient,
  meanFieldWeightGradient,
  jacobianMean,
  jacobianMax,
  jacobianVariance,
  lyapunovGrowth,
  weightsMean,
  weightsMax,
  weightsVariance,
  saturatedFraction,
  attentionResidual,
  uniformResidual,
  ...wideSignal,
} satisfies Record<string, Theory>;

export type TheoryId = keyof typeof theories;
