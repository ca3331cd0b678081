import type { Tensor } from '@tensorflow/tfjs-core';
import type { Axis, BinaryOp, Shape, UnaryOp } from '../../networks/tensorOps.ts';

/** How a signal follows from others: the primitives, as data. */
export type Formula =
  | { readonly kind: 'unary'; readonly op: UnaryOp; readonly x: GpuSignal }
  | { readonly kind: 'number'; readonly op: 'scale' | 'shift'; readonly x: GpuSignal; readonly number: number }
  | { readonly kind: 'binary'; readonly op: BinaryOp; readonly a: GpuSignal; readonly b: GpuSignal }
  /** `factor` times the sum along an axis, which stays with size 1. */
  | { readonly kind: 'sum'; readonly axis: Axis; readonly x: GpuSignal; readonly factor: number }
  /** `factor` times W x or W^T x for each network. */
  | { readonly kind: 'product'; readonly weights: GpuSignal; readonly x: GpuSignal; readonly transposed: boolean; readonly factor: number };

/** A signal on the GPU: a texture, or the formula that will fill one when somebody needs it; freed, neither. */
export interface GpuSignal {
  readonly shape: Shape;
  formula?: Formula;
  texture?: Tensor;
}
