/** R of a positive definite Gram matrix M = R^T R, and what tells how far to trust it. */
export interface CholeskyFactor<T> {
  /** R: n x n, zero below a positive diagonal. */
  readonly upper: T;
  /** R^-1, zero below the diagonal. */
  readonly inverse: T;
  /** An upper bound of the condition number of M once its diagonal is scaled to 1: n ||D R^-1||_F^2 with D^2 the diagonal of M. */
  readonly condition: number;
}

/** X = Q R, the columns of X taken in order. */
export interface OrthogonalFactors<T> {
  /** Q: d x r, orthonormal columns. */
  readonly basis: T;
  /** R: r x n; row i begins with a positive entry, in the column that added column i to Q. */
  readonly upper: T;
  /** r: columns of X whose remainder after projection on those before is more than n eps of their length. */
  readonly rank: number;
}

/**
 * What a layer drawn in law needs of a float64 backend beside the primitives: tall signals (d x n, a sample a column) against small ones. Every
 * signal is of one network, [1, rows, columns]. All is calculated at once, and what is returned belongs to the open scope, or to the
 * caller where none is open.
 */
export interface ColumnOps<T> {
  /** X^T Y: [1, m, n] for X of m columns and Y of n. The Gram matrix where Y is X. */
  cross(x: T, y: T): T;
  /** X M, plus `onto` where given, for a small M: [1, d, k] by [1, k, n]. `upper` promises that M is zero below its diagonal. */
  times(x: T, m: T, how?: { readonly upper?: boolean; readonly onto?: T }): T;
  /** The factor of a Gram matrix; undefined where it is not positive definite in floating point, or not finite. */
  cholesky(gram: T): CholeskyFactor<T> | undefined;
  /** Gram-Schmidt with every projection done twice ("twice is enough", Giraud, Langou and Rozloznik 2005): Q orthonormal to a few eps whatever the condition of X. Undefined where an entry is not finite. */
  orthogonalize(x: T): OrthogonalFactors<T> | undefined;
  /** The min(rows, columns) singular values of a small matrix, descending, by one-sided Jacobi. */
  singularValues(x: T): Float64Array;
}
