import type { Axis, Shape } from '../../networks/tensorOps.ts';
import type { Expression } from './expression.ts';
import type { Move, ReduceOp } from './fusedSignal.ts';

/** What a GPU must do for `fusedOps`, each in one program; `S` is its own kind of stored signal, and leaves come in the expression's order. */
export interface FusedDevice<S> {
  /** The most signals that one program reads, at least 2. */
  readonly mostLeaves: number;
  /** An expression at every entry of a shape; leaves repeat along their axes of size 1. */
  elementwise(expression: Expression<S>, leaves: readonly S[], shape: Shape): S;
  /** `factor` times the sum, or the largest value, along `axis` of an expression of shape `whole`. */
  reduce(expression: Expression<S>, leaves: readonly S[], how: ReduceHow, shape: Shape): S;
  /** `factor` times W x or W^T x for each network; one matrix or one signal stands for all networks. */
  product(weights: S, x: S, how: ProductHow, shape: Shape): S;
  /** The values of x in their new places. */
  move(x: S, move: Move, shape: Shape): S;
  free(stored: S): void;
}

/** What is made of the values along which axis of which whole, and what that is multiplied by. */
export interface ReduceHow {
  readonly op: ReduceOp;
  readonly axis: Axis;
  readonly whole: Shape;
  readonly factor: number;
}

/** Whether the left factor is transposed, and what the product is multiplied by. */
export interface ProductHow {
  readonly transposed: boolean;
  readonly factor: number;
}
