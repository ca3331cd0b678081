import type { Axis, BinaryOp, Shape, UnaryOp } from '../../networks/tensorOps.ts';

/** How a signal follows from others: the primitives, as data. */
export type Formula<S> =
  | { readonly kind: 'unary'; readonly op: UnaryOp; readonly x: FusedSignal<S> }
  | { readonly kind: 'number'; readonly op: 'scale' | 'shift'; readonly x: FusedSignal<S>; readonly number: number }
  | { readonly kind: 'binary'; readonly op: BinaryOp; readonly a: FusedSignal<S>; readonly b: FusedSignal<S> }
  | ReduceFormula<S>
  | MoveFormula<S>
  | ProductFormula<S>;

/** What is made of the values along an axis. */
export type ReduceOp = 'sum' | 'largest';

/** `factor` times the sum, or the largest value, along an axis, which stays with size 1. */
export interface ReduceFormula<S> {
  readonly kind: 'reduce';
  readonly op: ReduceOp;
  readonly axis: Axis;
  readonly x: FusedSignal<S>;
  readonly factor: number;
}

/** Where the values of a signal go: none of them changes. */
export type Move = { readonly to: 'shape' } | { readonly to: 'transpose' } | { readonly to: 'units'; readonly units: Int32Array };

/** The values of a signal in other places: `reshape`, `transpose` or `gather`. */
export interface MoveFormula<S> {
  readonly kind: 'move';
  readonly move: Move;
  readonly x: FusedSignal<S>;
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
