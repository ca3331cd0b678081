import { batchNormCorrelation } from './batchNormCorrelation.ts';
import { batchNormGradient } from './batchNormGradient.ts';
import { isometryDecay } from './isometryDecay.ts';
import { orthogonalityFloor } from './orthogonalityFloor.ts';
import { pairAngle } from './pairAngle.ts';
import { participationLevel } from './participationLevel.ts';
import type { Theory } from './prediction.ts';
import { reluCorrelationOrbit } from './reluCorrelationOrbit.ts';
import { rootWidthRank } from './rootWidthRank.ts';
import { uncentredCosineOrbit } from './uncentredCosineOrbit.ts';

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
} satisfies Record<string, Theory>;

export type TheoryId = keyof typeof theories;
