import type { EnsembleSpec } from '../../networks/spec.ts';
import { atLeast, type Prediction, type SourceId, type Theory, validityOf } from '../prediction.ts';
import { batchNormCorrelation } from './batchNormCorrelation.ts';
import { reluCorrelationOrbit } from './reluCorrelationOrbit.ts';
import { uncentredCosineOrbit } from './uncentredCosineOrbit.ts';

/** How an angle follows from a theory of the mean cosine. */
interface OfCosine {
  readonly theory: Theory;
  readonly source: SourceId;
  /** Bound on width times the bias of the mean angle, in degrees. */
  readonly largestBias: (spec: EnsembleSpec, ofCosine: Prediction) => number;
  /** Width over depth that it asks for. */
  readonly widthPerLayer?: number;
  /** Of which networks angles were drawn, where that are not all of which the theory speaks. */
  readonly drawn?: (spec: EnsembleSpec) => boolean;
}

const degrees = 180 / Math.PI;

const ofCosines: readonly OfCosine[] = [
  {
    theory: reluCorrelationOrbit,
    source: 'choSaul2009Angle',
    // Observed at widths 16 to 128 and depths up to 200: 190 at most. In deep networks samples come together faster than their orbit, by a
    // share of about 0.4 L / d of the angle (observed): from here on by no more than a tenth.
    largestBias: () => 240,
    widthPerLayer: 4,
  },
  {
    theory: batchNormCorrelation,
    source: 'yang2019Angle',
    // Observed at widths 64 to 256 and batches 4 to 16: 18 times the root at most.
    drawn: ({ network }) => network.activation === 'relu',
    largestBias: ({ inputs }) => 25 * Math.sqrt(inputs.batch),
  },
  {
    theory: uncentredCosineOrbit,
    source: 'oursUncentredAngle',
    // Observed at widths 32 to 128, batches 2 to 16 and cosines 0.5 to 0.999: 1.6 times what the bound for the cosine amounts to next to 90 degrees.
    largestBias: ({ network }, { finiteWidthTerm }) => 2 * degrees * finiteWidthTerm * network.width,
  },
];

const speaking = (spec: EnsembleSpec): OfCosine | undefined => ofCosines.find(({ theory }) => theory.applies(spec, 'correlation'));

/**
 * The angle between the first two samples, in degrees: at infinite width all pairs have the same cosine, and this is its arccosine. At finite
 * width the mean angle is not the arccosine of the mean cosine.
 */
export const pairAngle: Theory = {
  applies: (spec, metric) => metric === 'angle' && speaking(spec) !== undefined,
  predict: (spec) => {
    const base = speaking(spec);
    if (base === undefined) throw new Error('No theory speaks of the cosine of these networks.');
    return angleOf(spec, base);
  },
};

function angleOf(spec: EnsembleSpec, { theory, source, largestBias, widthPerLayer }: OfCosine): Prediction {
  const { width, depth } = spec.network;
  const ofCosine = theory.predict(spec);
  const { validity } = ofCosine;
  const stricter = validity.holds && widthPerLayer !== undefined;
  return {
    ...ofCosine,
    metric: 'angle',
    values: ofCosine.values.map((cosine) => degrees * Math.acos(Math.max(-1, Math.min(1, cosine)))),
    source,
    assumptions: ['infiniteWidth'],
    validity: stricter ? validityOf(atLeast('widthForDepth', width, widthPerLayer * depth)) : validity,
    finiteWidthTerm: largestBias(spec, ofCosine) / width,
  };
}
