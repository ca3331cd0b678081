import { fillNormals, type NormalsAddress } from '../math/normals.ts';
import type { NormalizationId } from './normalizations/index.ts';
import { normalizations } from './normalizations/index.ts';
import type { NormalizingOps } from './normalizations/normalization.ts';
import { axisIndex, type Shape } from './tensorOps.ts';

/** Samples, channels and positions of a small batch of images. */
export interface TensorShape {
  readonly samples: number;
  readonly channels: number;
  readonly positions: number;
}

/** One entry of such a batch, counted from 0. */
export interface TensorPlace {
  readonly sample: number;
  readonly channel: number;
  readonly position: number;
}

/** Values in the order [channel, position, sample], as every signal has them. */
export interface SmallTensor {
  readonly shape: Shape;
  readonly values: Float64Array;
}

/** The streams of what a small tensor is made of; no network draws from them. */
const streams = { contrast: 0x61780001, mean: 0x61780002, noise: 0x61780003 } as const;

/** Where the value of a place stands. */
export const indexOf = ({ samples, positions }: TensorShape, { sample, channel, position }: TensorPlace): number =>
  (channel * positions + position) * samples + sample;

/** The place whose value stands at an index. */
export function placeOf({ samples, positions }: TensorShape, index: number): TensorPlace {
  const unit = Math.floor(index / samples);
  return { sample: index % samples, channel: Math.floor(unit / positions), position: unit % positions };
}

/**
 * A batch that has something to lose: a_ncp = s_n (m_c + z_ncp), with contrasts s_n = exp(z_n / 2) of the samples, means m_c = 1.5 z_c of the channels, and
 * independent standard normal z. A larger batch keeps the samples of a smaller one.
 */
export function drawnTensor(seed: number, { samples, channels, positions }: TensorShape): SmallTensor {
  const normals = (stream: number, rows: number, columns: number): Float64Array => {
    const values = new Float64Array(rows * columns);
    const address: NormalsAddress = { seed, network: 0, stream };
    fillNormals(values, address, rows, columns);
    return values;
  };
  const contrast = normals(streams.contrast, 1, samples).map((z) => Math.exp(z / 2));
  const mean = normals(streams.mean, channels, 1).map((z) => 1.5 * z);
  const values = normals(streams.noise, channels * positions, samples).map((z, k) => {
    const { sample, channel } = placeOf({ samples, channels, positions }, k);
    return contrast[sample] * (mean[channel] + z);
  });
  return { shape: [1, channels * positions, samples], values };
}

/** A small tensor as a normalization of the book leaves it. */
export const normalized = (of: NormalizationId, tensor: SmallTensor, { positions }: TensorShape, groups: number): SmallTensor =>
  normalizations[of].apply(ops, tensor, { positions, groups });

/** The primitives of normalizations over plain float64, for tensors as small as a figure shows. */
const ops: NormalizingOps<SmallTensor> = {
  shape: ({ shape }) => shape,
  reshape: ({ values }, shape) => ({ shape, values }),
  square: (x) => mapped(x, (value) => value * value),
  sqrt: (x) => mapped(x, Math.sqrt),
  reciprocalOrZero: (x) => mapped(x, (value) => (value === 0 ? 0 : 1 / value)),
  multiply: (a, b) => together(a, b, (x, y) => x * y),
  subtract: (a, b) => together(a, b, (x, y) => x - y),
  mean: (x, axis) => {
    const along = axisIndex[axis];
    const shape = x.shape.map((size, k) => (k === along ? 1 : size)) as unknown as Shape;
    const sums = new Float64Array(shape[0] * shape[1] * shape[2]);
    x.values.forEach((value, k) => {
      sums[broadcast(k, x.shape, shape)] += value;
    });
    return { shape, values: sums.map((sum) => sum / x.shape[along]) };
  },
};

const mapped = ({ shape, values }: SmallTensor, f: (x: number) => number): SmallTensor => ({ shape, values: values.map(f) });

/** Two tensors entry by entry; the second may have axes of size 1. */
function together(a: SmallTensor, b: SmallTensor, f: (x: number, y: number) => number): SmallTensor {
  return { shape: a.shape, values: a.values.map((value, k) => f(value, b.values[broadcast(k, a.shape, b.shape)])) };
}

/** Where the entry at an index of a whole shape stands in one with axes of size 1. */
function broadcast(index: number, [, units, samples]: Shape, [networks, ownUnits, ownSamples]: Shape): number {
  const [network, unit, sample] = [Math.floor(index / (units * samples)), Math.floor(index / samples) % units, index % samples];
  const at = (size: number, place: number): number => (size === 1 ? 0 : place);
  return (at(networks, network) * ownUnits + at(ownUnits, unit)) * ownSamples + at(ownSamples, sample);
}
