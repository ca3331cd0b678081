import { attentionCube } from './attentionCube.ts';
import { batchNormCentredVariance } from './batchNormCentredVariance.ts';
import { batchNormCosine } from './batchNormCosine.ts';
import { batchNormMeanSquare } from './batchNormMeanSquare.ts';
import { branchShare } from './branchShare.ts';
import { cornerCollapse, smoothCollapse } from './collapseLimits.ts';
import { criticalWeights } from './criticalWeights.ts';
import { effectiveTime } from './effectiveTime.ts';
import { gaussianLyapunov } from './gaussianLyapunov.ts';
import { gradientDepthScale } from './gradientDepthScale.ts';
import { gradientGain } from './gradientGain.ts';
import { gradientGrowth } from './gradientGrowth.ts';
import { isometryBound } from './isometryBound.ts';
import { isometryEscape } from './isometryEscape.ts';
import { isometryFloor } from './isometryFloor.ts';
import { isometryRate } from './isometryRate.ts';
import { kernelFixedPoint } from './kernelFixedPoint.ts';
import { kernelRate } from './kernelRate.ts';
import type { Law } from './law.ts';
import { lengthSlope } from './lengthSlope.ts';
import { lengthVariance } from './lengthVariance.ts';
import { linearCollapse } from './linearCollapse.ts';
import { nonlinearityStrength } from './nonlinearityStrength.ts';
import { normalizedGradientGrowth } from './normalizedGradientGrowth.ts';
import { cosineDepthScale, lengthDepthScale, phaseCosine, phaseGain, phaseLength } from './phaseNumbers.ts';
import { relaxationOfNorms } from './relaxationOfNorms.ts';
import { relaxationOfPairs } from './relaxationOfPairs.ts';
import { relaxationOfSize } from './relaxationOfSize.ts';
import { reluLogGradientMean, reluLogGradientVariance } from './reluLogGradient.ts';
import { roomForSamples } from './roomForSamples.ts';
import { rowGain } from './rowGain.ts';
import { boundedGainExponent, shapedGrowth, shapedGrowthRate } from './shapedGains.ts';
import { spatialMode } from './spatialMode.ts';
import { squareIsometryRate } from './squareIsometryRate.ts';
import { trainableDepth } from './trainableDepth.ts';
import { uniformAttentionCosine } from './uniformAttentionCosine.ts';

/** Every law by its name. */
export const laws = {
  normalizedGradientGrowth,
  gradientGrowth,
  effectiveTime,
  reluLogGradientMean,
  reluLogGradientVariance,
  gaussianLyapunov,
  spatialMode,
  uniformAttentionCosine,
  gradientDepthScale,
  trainableDepth,
  batchNormMeanSquare,
  batchNormCosine,
  batchNormCentredVariance,
  relaxationOfPairs,
  relaxationOfNorms,
  roomForSamples,
  squareIsometryRate,
  isometryRate,
  isometryEscape,
  isometryBound,
  rowGain,
  linearCollapse,
  kernelFixedPoint,
  kernelRate,
  gradientGain,
  nonlinearityStrength,
  lengthSlope,
  lengthVariance,
  phaseLength,
  phaseGain,
  phaseCosine,
  cosineDepthScale,
  lengthDepthScale,
  criticalWeights,
  cornerCollapse,
  smoothCollapse,
  isometryFloor,
  relaxationOfSize,
  shapedGrowthRate,
  shapedGrowth,
  boundedGainExponent,
  branchShare,
  attentionCube,
} satisfies Record<string, Law>;

export type LawId = keyof typeof laws;
