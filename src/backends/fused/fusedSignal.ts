import type { Axis, BinaryOp, Shape, UnaryOp } from '../../networks/tensorOps.ts';

/** How a signal follows from others: the primitives, as data. */
export type Formula<S> =
  | { readonly kind: 'unary'; readonly op: UnaryOp; readonly x: FusedSignal<S> }
  | { readonly kind: 'number'; readonly op: 'scale' | 'shift'; readonly x: FusedSignal<S>; readonly number: number }
  | { readonly kind: 'binary'; readonly op: BinaryOp; readonly a: FusedSignal<S>; readonly b: FusedSignal<S> }
  | SumFormula<S>
  | ProductFormula<S>;

/** `factor` times the sum along an axis, which stays with size 1. */
export interface SumFormula<S> {
  readonly kind: 'sum';
  readonly axis: Axis;
  readonly x: FusedSignal<S>;
  readonly factor: number;
}

/** `factor` times W x or W^T x for each network. */
export interface ProductFormula<S> {
  readonly kind: 'product';
  readonly weights: FusedSignal<S>;
  readonly x: FusedSignal<S>;
  readonly transposed: boolean;
  readonly factor: number;
}

/** A signal on a GPU: values stored there as an `S`, or the formula that will fill one when somebody needs it; freed, neither. */
export interface FusedSignal<S> {
  readonly shape: Shape;
  formula?: Formula<S>;
  stored?: S;
}
