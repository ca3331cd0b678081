import { numberText } from './numberText.ts';

const networksOf = (count: number): string => `${numberText(count)} ${count === 1 ? 'network' : 'networks'}`;

/** What is said of the numbers that the text states, where they stand and in the panel that measures them. */
export const claims = {
  measured: (networks: number, halfUnit: string) =>
    `Measured: the mean over ${networksOf(networks)}, at three seeds, with a standard error of at most ${halfUnit}`,
  measuredExponent: (networks: number, halfUnit: string) =>
    `Measured: a power law through ${networksOf(networks)} of each size, at three seeds, with a standard error of at most ${halfUnit}`,
  calculated: 'Calculated: it follows from formulas, and the tests calculate it again',
  openCalculated: (number: string) => `${number}, a calculation: its formula, and a button that repeats it`,
  headCalculated: (number: string) => `${number} is a calculation`,
  calculation: 'It follows from this formula. No network is drawn for it.',
  calculationDrawn: 'It follows from this formula and numbers drawn at a seed. No network is trained or sampled for it.',
  stated: 'Stated',
  calculate: 'Calculate it here',
  atSeed: (seed: number) => `seed ${seed}`,
  contradictedByFormula: 'The formula gives another number.',
  open: (number: string) => `${number}, a measurement: how it was made, and a button that repeats it`,
  head: (number: string) => `${number} is a measurement`,
  level: (metric: string, layer: number, number: string) =>
    `Claimed: at layer ${layer} the ${metric} is ${number}, in the mean over networks.`,
  slope: (metric: string, last: number, first: number, number: string) =>
    `Claimed: on the way back from layer ${last} to layer ${first} the ${metric} gains ${number} per layer, in the mean over networks.`,
  exponent: (metric: string, size: string, number: string) => `Claimed: the settled ${metric} goes as the ${size} to the power ${number}.`,
  /** Of a claim about several sizes. */
  exponentMethod: (networks: number, halfUnit: string) =>
    `A measurement is the slope of a weighted line through the logarithms of the levels, of ${networksOf(networks)} of each size, with its standard error. It bears the claim out if it is off by no more than ${halfUnit} and 4 standard errors together, and its standard error is at most ${halfUnit}.`,
  method: (networks: number, halfUnit: string) =>
    `A measurement is the mean over ${networksOf(networks)}, with its standard error. It bears the claim out if it is off by no more than ${halfUnit} and 4 standard errors together, and its standard error is at most ${halfUnit}.`,
  book: 'This book',
  recorded: (networks: number, first: number, last: number) => `${networksOf(networks)} at each of the seeds ${first} and ${last}`,
  verified: (digest: string) => `verified by code ${digest}`,
  verifiedEarlier: 'verified by an earlier state of the code',
  here: 'Here',
  drawn: (networks: number, seed: number, place: string) => `${networksOf(networks)}, seed ${seed}, ${place}`,
  measure: 'Measure it here',
  cancel: 'Cancel',
  verdict: {
    holds: 'It holds.',
    contradicted: 'These networks contradict it.',
    inexact: 'These networks are too few to tell: the standard error is larger than half a unit of the last digit.',
    undefined: 'It is undefined or infinite in some of these networks.',
  },
  failed: (message: string) => `It could not be measured: ${message}`,
} as const;
