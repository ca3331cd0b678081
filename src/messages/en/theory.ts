import type { AssumptionId, ConditionId, SourceId } from '../../theory/prediction.ts';
import { numberText } from './numberText.ts';

/** A number in a condition: to three digits; a size of a network as it is. */
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
  gradientSpread: {
    met: (variance, bound) => `the squared gradient of a sample has a relative variance of ${rounded(variance)}, at most ${rounded(bound)}`,
    unmet: (variance, bound) =>
      `it needs a relative variance of the squared gradient of a sample of at most ${rounded(bound)}, and so many layers of this width make ${rounded(variance)}`,
  },
  spectrumSpread: {
    met: (share, bound) => `the spread of the spectrum is ${rounded(share)} of the width, at most ${rounded(bound)}`,
    unmet: (share, bound) =>
      `it needs a spectrum whose spread is at most ${rounded(bound)} of the width, and so many layers make ${rounded(share)}`,
  },
  lengthSpread: {
    met: (variance, bound) => `the mean square of a sample has a relative variance of ${rounded(variance)}, at most ${rounded(bound)}`,
    unmet: (variance, bound) =>
      `it needs a relative variance of the mean square of a sample of at most ${rounded(bound)}, and so many layers of this width make ${rounded(variance)}`,
  },
  fixedPointAttracts: {
    met: (share, bound) => `of a disturbance of the fixed point at most ${rounded(share)} is left by a layer (below ${rounded(bound)})`,
    unmet: (share, bound) =>
      `it needs a fixed point that attracts, where a layer leaves at most ${rounded(bound)} of a disturbance, and here it leaves ${rounded(share)}`,
  },
  fluctuationsKnown: {
    met: () => 'what a finite width adds is known',
    unmet: () => 'what a finite width adds is not known for such networks',
  },
  fluctuationsSmall: {
    met: (share, bound) => `the variance that this width leaves, ${rounded(share)} of what is looked at, is at most ${rounded(bound)}`,
    unmet: (share, bound) =>
      `it needs a variance of at most ${rounded(bound)} of what is looked at, and this width, batch and depth leave ${rounded(share)}`,
  },
  samplesApart: {
    met: (distance, bound) => `no cosine is nearer to 1 than ${rounded(bound)} (the nearest is at ${rounded(distance)})`,
    unmet: (distance, bound) =>
      `it needs samples whose cosines are ${rounded(bound)} or more from 1, and these come to ${rounded(distance)}`,
  },
  nearCritical: {
    met: (distance, bound) => `depth times |ln χ₁| is ${rounded(distance)}, at most ${rounded(bound)}`,
    unmet: (distance, bound) => `it needs depth times |ln χ₁| to be at most ${rounded(bound)}, and here it is ${rounded(distance)}`,
  },
  cosineAtLeast: {
    met: (cosine, bound) => `the cosine of the inputs, ${rounded(cosine)}, is at least ${rounded(bound)}`,
    unmet: (cosine, bound) => `it needs inputs with a cosine of at least ${rounded(bound)}, and these have ${rounded(cosine)}`,
  },
  modeStandsOut: {
    met: (share, bound) => `the next Fourier mode is ${rounded(share)} of the one that is drawn, at most ${rounded(bound)}`,
    unmet: (share, bound) =>
      `it needs one Fourier mode that stands out, the next at most ${rounded(bound)} of it, and here that is ${rounded(share)}`,
  },
} as const satisfies Record<ConditionId, { readonly met: Numbers; readonly unmet: Numbers }>;

/** What a figure says of the theory that it draws. */
export const theory = {
  source: {
    choSaul2009: 'Cho and Saul 2009, arc-cosine kernel of order 1',
    choSaul2009Angle: 'arccosine of the cosine of Cho and Saul 2009, at infinite width',
    schoenholz2017: 'after Poole et al. 2016 and Schoenholz et al. 2017',
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
    oursMeanFieldGradient: 'after Schoenholz et al. 2017, to first order in 1/width',
    oursUniformAttention: 'after Noci et al. 2022',
    pennington2017Mean: 'Pennington, Schoenholz and Ganguli 2017, mean of the squared singular values',
    pennington2017Variance: 'Pennington, Schoenholz and Ganguli 2017, variance of the squared singular values',
    oursJacobianEdge: 'after Pennington, Schoenholz and Ganguli 2017, edge of the limiting spectrum',
    marchenkoPastur: 'after Marchenko and Pastur 1967',
    oursLyapunov: 'growth of a random direction, to first order in 1/width',
    oursFlatSlopes: 'normal preactivations, at infinite width',
    oursReluChain: 'after Hanin 2018, exact chain of layers',
    oursEffectiveTime: 'steps along the kernel map, at infinite width',
    oursSpatialMode: 'after Xiao et al. 2018, map of covariances over positions',
    oursGaussianLyapunov: 'exact mean of the logarithm of a chi variable',
    // Batch normalization, isometry and linear networks.
    oursBatchNormFixedPoint: 'after Yang et al. 2019, Theorem 3.5',
    oursShapedGradient: 'after Yang et al. 2019, Theorem 3.9, with gains that differ from layer to layer',
    oursCosineFloor: 'after Daneshmand, Joudaki and Bach 2021, Theorem 1, of single cosines',
    oursSpectrumLevel: 'mean over the Marchenko–Pastur law',
    oursDistanceFromWide: 'after Joudaki, Daneshmand and Bach 2023, on distances to infinite width',
    oursOrthogonalGradient: 'after Meterez et al. 2024, on bounded gradients',
    oursLinearVolume: 'determinant of a Wishart matrix',
    oursRelaxation: 'after Yang et al. 2019, Theorem 3.7',
    yang2019Trainability: 'Yang et al. 2019, Figure 2',
    oursIsometryRate: 'after Joudaki, Daneshmand and Bach 2023, on isometry: the rate at last',
    oursIsometryEscape: 'after Joudaki, Daneshmand and Bach 2023, on isometry: the rate at first',
    oursIsometryBound: 'after Joudaki, Daneshmand and Bach 2023, on isometry: a bound',
    oursRowGain: 'arithmetic over geometric mean of squared norms',
    oursWideSignal: 'the metric of an infinitely wide layer, and the fluctuations of its Gram matrix',
    joudaki2025FixedPoint: 'Joudaki and Hofmann 2025, Theorem 1',
    oursKernelRate: 'after Joudaki and Hofmann 2025: the slope of the kernel map where cosines settle',
    oursGradientGain: 'slope of the kernel map at 1',
    oursStrength: 'after Joudaki, Daneshmand and Bach 2023, on isometry: the strength of a nonlinearity',
    oursPhase: 'after Poole et al. 2016 and Schoenholz et al. 2017',
    oursPowerLaw: 'after Hayou, Doucet and Rousseau 2019',
    oursIsometryFloor: 'noise of a layer against the rate of the isometry gap',
    oursShapedRate: 'after Meterez et al. 2024, on shaped gains',
    oursBranchShare: 'after De and Smith 2020',
    oursAttentionCube: 'after Dong, Cordonnier and Loukas 2021',
    oursJacobianLaw: 'after Pennington, Schoenholz and Ganguli 2017, the limiting spectrum',
    oursCircleShape: 'the circle through the kernel map, its Gram matrix by Fourier modes',
    oursAttentionResidual: 'leading order of one layer of attention, iterated, after Dong, Cordonnier and Loukas 2021',
    oursLengthVariance: 'noise of a layer through the slopes of the length map',
  } satisfies Record<SourceId, string>,
  mark: { theorem: 'theorem', ours: 'ours', observed: 'observed' },
  /** What a theory takes for granted, each a clause of one sentence. */
  assumption: {
    infiniteWidth: 'layers so wide that sums over units are normal',
    freshBackwardWeights: 'weights on the way back that are independent of those on the way forward',
    exchangeableBatch: 'a batch in which every pair of samples has one cosine',
    nearFixedPoint: 'layers close to where they settle',
    uniformAttention: 'attention that gives every token the same weight',
    firstOrderInWidth: 'fluctuations to first order in one over the width',
  } satisfies Record<AssumptionId, string>,
  kind: {
    curve: 'Theory predicts every layer.',
    level: 'Theory predicts the level that the layers settle at.',
    slope: 'Theory predicts the slope; where the line is hung says nothing.',
  },
  /** Follows the source of a law with a ratio. */
  ratio: (ratio: number) => `The ratio n²/(4d) is ${rounded(ratio)}.`,
  conditions,
  /** Behind a line below a figure: all that a theory asks and takes for granted. */
  asks: {
    summary: 'What this theory asks',
    met: (condition: string) => `Met: ${condition}.`,
    unmet: (condition: string) => `Not met: ${condition}.`,
    assumes: (assumptions: readonly string[]) => `Taken for granted: ${assumptions.join('; ')}.`,
    term: (most: string, varies: boolean) =>
      `A finite width moves the mean of a layer by at most ${most}${varies ? ' where it moves it most' : ''}.`,
    slopeTerm: (most: string) => `A finite width moves the slope by at most ${most} per layer.`,
    noTermHere: 'Where it does not hold, it bounds nothing of what a finite width adds.',
    noTerm: 'It declares no bound on what a finite width adds.',
  },
  valid: (because: string) => `The theory holds here: ${because}.`,
  outside: (because: string) => `Outside the theory’s validity: ${because}.`,
} as const;
