import type { EnsembleSpec } from '../networks/spec.ts';
import { batchNormCorrelation } from './batchNormCorrelation.ts';
import { atLeast, type Prediction, type Theory, validityOf } from './prediction.ts';
import { reluCorrelationOrbit } from './reluCorrelationOrbit.ts';

/**
 * The angle between the first two samples, in degrees: at infinite width all pairs have the same cosine, and this is its arccosine. At finite
 * width the mean angle is not the arccosine of the mean cosine, and in deep networks samples come together faster: the orbit leaves out a
 * share of about 0.4 L / d of the angle.
 */
export const pairAngle: Theory = {
  applies: (spec, metric) => metric === 'angle' && (isOrbit(spec) || batchNormCorrelation.applies(spec, 'correlation')),
  predict: (spec) => (isOrbit(spec) ? orbitAngle(spec) : fixedPointAngle(spec)),
};

const isOrbit = (spec: EnsembleSpec): boolean => reluCorrelationOrbit.applies(spec, 'correlation');

/** The arccosine of predicted cosines, in degrees. */
const angles = ({ values }: Prediction): Float64Array =>
  values.map((cosine) => (Math.acos(Math.max(-1, Math.min(1, cosine))) * 180) / Math.PI);

/** Width over depth from which on about a tenth of the angle is left out at most. */
const widthPerLayer = 4;

/** Bound on width times the bias of the mean angle, in degrees; observed at widths 16 to 128 and depths up to 200 (largest 190). */
const largestOrbitBias = 240;

function orbitAngle(spec: EnsembleSpec): Prediction {
  const ofCosine = reluCorrelationOrbit.predict(spec);
  const { width, depth } = spec.network;
  const { because, holds } = ofCosine.validity;
  return {
    ...ofCosine,
    metric: 'angle',
    values: angles(ofCosine),
    source: 'choSaul2009Angle',
    validity: holds ? validityOf(atLeast('widthForDepth', width, widthPerLayer * depth)) : { holds, because },
    finiteWidthTerm: largestOrbitBias / width,
  };
}

/** The same after batch normalization, over the root of the batch; observed at widths 64 to 256 and batches 4 to 16 (largest 18). */
const largestFixedPointBias = 25;

function fixedPointAngle(spec: EnsembleSpec): Prediction {
  const ofCosine = batchNormCorrelation.predict(spec);
  return {
    ...ofCosine,
    metric: 'angle',
    values: angles(ofCosine),
    source: 'yang2019Angle',
    finiteWidthTerm: (largestFixedPointBias * Math.sqrt(spec.inputs.batch)) / spec.network.width,
  };
}
