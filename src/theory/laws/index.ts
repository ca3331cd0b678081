import { batchNormCentredVariance } from './batchNormCentredVariance.ts';
import { batchNormCosine } from './batchNormCosine.ts';
import { batchNormMeanSquare } from './batchNormMeanSquare.ts';
import { effectiveTime } from './effectiveTime.ts';
import { gaussianLyapunov } from './gaussianLyapunov.ts';
import { gradientDepthScale } from './gradientDepthScale.ts';
import { gradientGrowth } from './gradientGrowth.ts';
import { isometryBound } from './isometryBound.ts';
import { isometryEscape } from './isometryEscape.ts';
import { isometryRate } from './isometryRate.ts';
import type { Law } from './law.ts';
import { linearCollapse } from './linearCollapse.ts';
import { normalizedGradientGrowth } from './normalizedGradientGrowth.ts';
import { relaxationOfNorms } from './relaxationOfNorms.ts';
import { relaxationOfPairs } from './relaxationOfPairs.ts';
import { reluLogGradientMean, reluLogGradientVariance } from './reluLogGradient.ts';
import { roomForSamples } from './roomForSamples.ts';
import { rowGain } from './rowGain.ts';
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
} satisfies Record<string, Law>;

export type LawId = keyof typeof laws;
