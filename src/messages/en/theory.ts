import type { ConditionId, SourceId } from '../../theory/prediction.ts';
import { numberText } from './numberText.ts';

/** A number in a condition: three digits are enough. */
/** To three digits; a size of a network as it is. */
const rounded = (value: number): string => numberText(Number.isInteger(value) ? value : Number(value.toPrecision(3)));

type Numbers = (value: number, bound: number) => string;

/** What each condition of a theory says, where it is met and where it is not. */
const conditions = {
  widthAtLeast: {
    met: (width, bound) => `width ${rounded(width)} is at least ${rounded(bound)}`,
    unmet: (width, bound) => `it needs width ${rounded(bound)} or more, and this network has ${rounded(width)}`,
  },
  widthForBatch: {
    met: (width, bound) => `width ${rounded(width)} is at least ${rounded(bound)}, which a batch of this size asks for`,
    unmet: (width, bound) => `a batch of this size asks for width ${rounded(bound)} or more, and this network has ${rounded(width)}`,
  },
  widthForDepth: {
    met: (width, bound) => `width ${rounded(width)} is at least ${rounded(bound)}, four times the depth`,
    unmet: (width, bound) => `a network of this depth asks for width ${rounded(bound)} or more, and this one has ${rounded(width)}`,
  },
  batchAtLeast: {
    met: (batch, bound) => `batch ${rounded(batch)} is at least ${rounded(bound)}`,
    unmet: (batch, bound) => `it needs a batch of ${rounded(bound)} or more, and this one has ${rounded(batch)}`,
  },
  batchBelowTwoRootWidth: {
    met: (batch, bound) => `batch ${rounded(batch)} is below twice the root of the width (${rounded(bound)})`,
    unmet: (batch, bound) => `it needs a batch below twice the root of the width (${rounded(bound)}), and this one has ${rounded(batch)}`,
  },
  noBias: {
    met: () => 'there are no biases',
    unmet: (variance) => `it needs networks without biases, and these have bias variance ${rounded(variance)}`,
  },
  transientWithinDepth: {
    met: (depth, bound) => `depth ${rounded(depth)} leaves layers between the two ends (it takes ${rounded(bound)})`,
    unmet: (depth, bound) =>
      `it leaves out the layers at the ends and needs depth ${rounded(bound)} or more, and this network has ${rounded(depth)}`,
  },
  gapSmall: {
    met: (gap, bound) => `the isometry gap of the input, ${rounded(gap)}, is below ${rounded(bound)}`,
    unmet: (gap, bound) => `it needs an input with an isometry gap below ${rounded(bound)}, and this one has ${rounded(gap)}`,
  },
  cosineAtMost: {
    met: (cosine, bound) => `the cosine of the inputs, ${rounded(cosine)}, is at most ${rounded(bound)}`,
    unmet: (cosine, bound) => `it needs inputs with a cosine of at most ${rounded(bound)}, and these have ${rounded(cosine)}`,
  },
  layerSettled: {
    met: (layer, bound) => `layer ${rounded(layer)} is beyond the first ${rounded(bound)}`,
    unmet: (layer, bound) => `it speaks of layers from ${rounded(bound)} on, and this is layer ${rounded(layer)}`,
  },
} as const satisfies Record<ConditionId, { readonly met: Numbers; readonly unmet: Numbers }>;

/** What a figure says of the theory that it draws. */
export const theory = {
  source: {
    choSaul2009: 'Cho and Saul 2009, arc-cosine kernel of order 1',
    choSaul2009Angle: 'arccosine of the cosine of Cho and Saul 2009, at infinite width',
    yang2019FixedPoint: 'Yang et al. 2019, Theorem 3.5',
    yang2019Angle: 'arccosine of the cosine of Yang et al. 2019, Theorem 3.5, at infinite width',
    yang2019Gradient: 'Yang et al. 2019, Theorem 3.9',
    yang2019ReluGradient: 'Yang et al. 2019, Theorem 3.10',
    oursNoMeanGradient: 'after Yang et al. 2019, Theorem 3.9',
    oursOrthogonalityFloor: 'after Daneshmand, Joudaki and Bach 2021, Theorem 1',
    oursUncentredAngle: 'arccosine of a cosine after Daneshmand, Joudaki and Bach 2021, equation 13, at infinite width',
    oursUncentredCosine: 'after Daneshmand, Joudaki and Bach 2021, equation 13',
    oursIsometryDecay: 'after Meterez et al. 2024, Theorem 1',
    oursGramSpectrum: 'Marchenko–Pastur law',
    oursRootWidth: 'after Daneshmand et al. 2020',
    oursParticipationLevel: 'second moment of the Marchenko–Pastur law',
  } satisfies Record<SourceId, string>,
  mark: { theorem: 'theorem', ours: 'ours', observed: 'observed' },
  kind: {
    curve: 'Theory predicts every layer.',
    level: 'Theory predicts the level that the layers settle at.',
    slope: 'Theory predicts the slope; where the line is hung says nothing.',
  },
  /** Follows the source of a law with a ratio. */
  ratio: (ratio: number) => `The ratio n²/(4d) is ${rounded(ratio)}.`,
  conditions,
  valid: (because: string) => `The theory holds here: ${because}.`,
  outside: (because: string) => `Outside the theory’s validity: ${because}.`,
} as const;
