import type { KernelCase } from '../../theory/kernelMaps/kernelConstants.ts';
import type { LengthFate } from '../../theory/kernelMaps/layerKernel.ts';
import { numberText } from './numberText.ts';

/** The cosine map of one wide layer, and what an activation is made of. */
export const kernel = {
  map: {
    title: 'The map of one layer',
    axis: 'cosine before the layer',
    vertical: 'cosine behind the layer',
    kind: 'start on a line, from −1 to 1',
    probe: (title: string) => `${title}: move the start of the orbit`,
    reading: (before: string, after: string) => `cosine ${before} becomes ${after}`,
  },
  orbit: {
    title: 'Layer after layer',
    cosine: 'cosine of two samples',
    distance: 'distance of the cosine from where it goes',
    probe: (title: string) => `${title}: read off the orbit`,
    /** The knob that chooses between the two. */
    label: 'Orbit shown as',
    shown: { cosine: 'cosine', distance: 'distance' } as Readonly<Record<string, string>>,
  },
  hermite: {
    title: 'Hermite series of the activation',
    vertical: 'share of E φ², logarithmic',
    axis: 'order',
    edge: (order: number) => `K = ${numberText(order)}`,
    probe: (title: string) => `${title}: read off the shares`,
    reading: (order: number, share: string) => `c²/C² of order ${order}: ${share}`,
    cut: 'Series cut off after',
  },
  start: 'Start of the orbit',
  legend: {
    map: 'the map, and its orbit over the layers',
    cut: 'the same of the series up to K, divided by its value at 1',
    cobweb: 'cobweb of the orbit',
    fixed: 'the cosine that attracts, and the slope there',
  },
  normalized: (name: string, place: string) => `${name} ${place}`,
  fact: {
    fixedPoint: 'cosine that attracts',
    slopeAtFixedPoint: 'factor of a small distance from it per layer',
    slopeAtOne: 'factor of a small angle, squared, and of a squared gradient',
    cutSlope: (order: number) => `the same of the series up to ${numberText(order)}`,
    lost: 'share that is cut off',
    atZero: 'cosine that orthogonal samples get',
    slopeAtZero: 'linear share',
    scale: 'root mean square of φ',
    mean: 'mean of φ',
  },
  verdict: {
    orthogonal: () => 'Case 1, orthogonality bias: every cosine but 1 and −1 goes to 0.',
    exponentialCollapse: () => 'Case 2, strong similarity bias: all samples come together, exponentially, since κ′(1) is below 1.',
    polynomialCollapse: () =>
      'Case 3, strong similarity bias: all samples come together, more slowly than exponentially, since κ′(1) is 1.',
    between: (cosine: string) => `Case 4, weak similarity bias: every cosine but 1 and −1 goes to ${cosine}.`,
    identity: () => 'A linear map keeps every cosine: the theorem asks for a nonlinear one.',
  } satisfies Record<KernelCase, (cosine: string) => string>,
  fate: {
    kept: (length: string) => `The normalization keeps the variance of what the activation meets at ${length}.`,
    settles: (length: string) => `Lengths settle: what the activation meets has variance ${length}, and the map is that of layers there.`,
    vanishes: (length: string) =>
      `Hatched: signals vanish with depth, and this is the map of the first layer alone, at variance ${length}.`,
    grows: (length: string) => `Hatched: signals grow without end, and this is the map of the first layer alone, at variance ${length}.`,
  } satisfies Record<LengthFate, (length: string) => string>,
  extended: 'With biases, or centred behind the activation, the map is a power series of the same kind (ours).',
  source: 'At infinite width: Joudaki et al. 2025, Theorem 1 (theorem), its cases by their conditions, as the page of errata has them.',
  knows: 'It knows perceptrons with Gaussian or orthogonal weights, without normalization or with RMS or layer norm.',
  at: (cosine: string, distance: string) => `cosine ${cosine}, distance ${distance}`,
  cutAt: (cosine: string, distance: string) => `series cut off: ${cosine}, ${distance}`,
  sentence: (line: string, start: string, depth: number, end: string) =>
    `${line}: a cosine of ${start} becomes ${end} after ${numberText(depth)} layers.`,
  table: {
    map: 'The map',
    orbit: 'The orbit',
    hermite: 'The Hermite series',
    before: 'cosine before',
    after: 'cosine behind',
    cut: 'series cut off',
    layer: 'layer',
    cosine: 'cosine',
    distance: 'distance',
    cutDistance: 'its distance',
    order: 'order',
    coefficient: 'c',
    share: 'c²/C²',
  },
} as const;
