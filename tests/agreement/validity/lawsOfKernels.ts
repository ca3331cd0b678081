import { kernelConstants } from '../../../src/theory/kernelMaps/kernelConstants.ts';
import { orbitOf } from '../facts/fact.ts';
import { reluDistance } from '../facts/kernelOrbits.ts';
import { preactivationOrbit } from '../facts/phaseDiagram.ts';
import type { LawCheck, Measure } from './check.ts';
import { contraction, gradientRate, lengthElasticity, ofLine, ofTwo } from './measures.ts';

const kept = { normalization: 'rms', width: 512, batch: 8, networks: 24, seed: 3 } as const;
const centred = {
  normalization: 'layer',
  normalizationPosition: 'afterActivation',
  weightVariance: 1,
  activation: 'relu',
  width: 1024,
  batch: 8,
  networks: 48,
  seed: 4,
} as const;
const correlated = { inputs: 'equicorrelated' } as const;
/** From the first layer on: the input has another length than layers. */
const wholeGain: Measure = (drawn) => gradientRate([1, drawn.depth!], (slope) => Math.exp(2 * slope))(drawn);
const last = (drawn: { readonly depth?: number }): number => drawn.depth ?? 1;
const gelu = kernelConstants({ activation: 'gelu', slope: 0 }).fixedPoint;

/** The fall of the isometry gap in one layer. */
const fallOfGap: Measure = ofLine('isometryGap', (line) => line[0] - line[1]);
/** l (1 - c) or l^2 (1 - c) of the last layer. */
const scaledDistance =
  (power: number): Measure =>
  (drawn) =>
    ofLine('correlation', (line) => last(drawn) ** power * (1 - line[last(drawn)]))(drawn);
const calculated =
  (value: number): Measure =>
  () => ({ mean: value, standardError: 1e-3 * value });

const reluLimit = 1e5 ** 2 * orbitOf(1, reluDistance, 1e5)[1e5];

/** The maps of cosines and of gradients where a normalization keeps lengths. */
export const lawsOfKernels: readonly LawCheck[] = [
  {
    law: 'kernelFixedPoint',
    measure: (drawn) => ofLine('correlation', (line) => line[last(drawn)])(drawn),
    inside: { ...kept, ...correlated, activation: 'gelu', correlation: 0.76, depth: 50 },
    outside: { ...kept, ...correlated, activation: 'gelu', correlation: 0.76, depth: 50, width: 128, biasVariance: 1 },
    range: 2,
  },
  {
    law: 'kernelRate',
    measure: contraction(gelu, 0.1),
    inside: { ...kept, activation: 'gelu', depth: 1 },
    outside: { ...kept, activation: 'gelu', depth: 1, width: 256, biasVariance: 1 },
    range: 1,
    // The third order of a distance of 0.1.
    slack: 0.005,
  },
  {
    law: 'gradientGain',
    measure: wholeGain,
    inside: { ...kept, activation: 'tanh', depth: 20 },
    outside: { ...kept, activation: 'tanh', depth: 20, width: 4, batch: 2, networks: 240 },
  },
  {
    law: 'nonlinearityStrength',
    measure: contraction(0, 0.1, (ratio) => 2 - ratio),
    inside: { ...centred, depth: 1 },
    outside: { ...centred, depth: 1, width: 128, networks: 48, biasVariance: 2 },
    slack: 0.005,
  },
  {
    law: 'isometryRate',
    measure: contraction(0, 0.1, (ratio) => ratio ** 2),
    inside: { ...centred, depth: 1 },
    outside: { ...centred, depth: 1, width: 128, networks: 48, biasVariance: 2 },
    range: 1,
    slack: 0.01,
  },
  {
    law: 'isometryEscape',
    measure: fallOfGap,
    inside: { ...centred, ...correlated, correlation: 1 - 1e-9, batch: 4, width: 8192, depth: 1 },
    // A gap of samples that are apart is smaller than what this would take from it.
    outside: { ...centred, ...correlated, correlation: 0.3, batch: 4, width: 512, depth: 1, networks: 24 },
    range: 0.5,
  },
  {
    law: 'isometryFloor',
    measure: (drawn) => ofLine('isometryGap', (line) => line[last(drawn)])(drawn),
    inside: { ...centred, inputs: 'orthonormal', batch: 10, width: 1000, depth: 12 },
    outside: { ...centred, inputs: 'orthonormal', batch: 10, width: 128, depth: 12, networks: 24, biasVariance: 2 },
  },
  {
    law: 'isometryBound',
    measure: (drawn) => ofLine('isometryGap', (line) => line[last(drawn)])(drawn),
    inside: { ...centred, ...correlated, correlation: 0.5, depth: 6 },
    // A bias of all samples keeps them together.
    outside: { ...centred, ...correlated, correlation: 0.5, depth: 20, width: 256, biasVariance: 2, networks: 12 },
    range: 1,
    bound: true,
  },
  {
    law: 'rowGain',
    measure: (drawn) => ofTwo([{ ...drawn, normalization: 'none' }, drawn], 'isometryGap', (a, b) => a[1] - b[1]),
    inside: { normalization: 'rms', activation: 'linear', inputs: 'orthonormal', width: 8, batch: 6, depth: 1, networks: 480, seed: 60 },
    outside: {
      normalization: 'rms',
      activation: 'linear',
      inputs: 'orthonormal',
      width: 8,
      batch: 6,
      depth: 1,
      networks: 240,
      seed: 60,
      biasVariance: 2,
    },
    range: 1,
  },
  {
    law: 'cornerCollapse',
    measure: calculated(reluLimit),
    inside: { ...kept, ...correlated, normalization: 'none', activation: 'relu', correlation: 0, depth: 1 },
    outside: { ...kept, ...correlated, normalization: 'none', activation: 'relu', correlation: 0, depth: 20, width: 128, biasVariance: 1 },
    outsideMeasure: scaledDistance(2),
    slack: 0.05,
  },
  {
    law: 'smoothCollapse',
    measure: () => calculated(1000 * (1 - preactivationOrbit(1.76096, 0.6, 1000)[999]))({ networks: 1, seed: 1 }),
    inside: {
      ...kept,
      ...correlated,
      normalization: 'none',
      activation: 'tanh',
      weightVariance: 1.76096,
      biasVariance: 0.05,
      depth: 1,
      width: 64,
    },
    // In chaos cosines stay below 1.
    outside: {
      ...kept,
      ...correlated,
      normalization: 'none',
      activation: 'tanh',
      weightVariance: 2.5,
      biasVariance: 0.05,
      depth: 60,
      width: 256,
      correlation: 0.6,
    },
    outsideMeasure: scaledDistance(1),
    slack: 0.02,
  },
  {
    law: 'lengthSlope',
    measure: lengthElasticity,
    inside: {
      activation: 'gelu',
      normalization: 'none',
      inputs: 'orthonormal',
      weightVariance: 2.3517,
      meanSquare: 0.4252,
      batch: 4,
      width: 1024,
      depth: 1,
      networks: 24,
      seed: 6,
    },
    outside: {
      activation: 'hermite3',
      normalization: 'none',
      inputs: 'orthonormal',
      meanSquare: 1,
      batch: 1,
      width: 2,
      depth: 1,
      networks: 960,
      seed: 6,
    },
  },
];
