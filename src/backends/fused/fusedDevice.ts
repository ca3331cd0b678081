import type { Axis, Shape } from '../../networks/tensorOps.ts';
import type { Expression } from './expression.ts';

/** What a GPU must do for `fusedOps`, each in one program; `S` is its own kind of stored signal, and leaves come in the expression's order. */
export interface FusedDevice<S> {
  /** The most signals that one program reads, at least 2. */
  readonly mostLeaves: number;
  /** An expression at every entry of a shape; leaves repeat along their axes of size 1. */
  elementwise(expression: Expression<S>, leaves: readonly S[], shape: Shape): S;
  /** `factor` times the sum along `axis` of an expression of shape `whole`. */
  sum(expression: Expression<S>, leaves: readonly S[], along: SumAlong, shape: Shape): S;
  /** `factor` times W x or W^T x for each network; one matrix or one signal stands for all networks. */
  product(weights: S, x: S, how: ProductHow, shape: Shape): S;
  free(stored: S): void;
}

/** Along which axis of which whole a sum runs, and what it is multiplied by. */
export interface SumAlong {
  readonly axis: Axis;
  readonly whole: Shape;
  readonly factor: number;
}

/** Whether the left factor is transposed, and what the product is multiplied by. */
export interface ProductHow {
  readonly transposed: boolean;
  readonly factor: number;
}
