/** The factor of a Gram matrix M = X^T X = R^T R, the columns taken in order, and what tells how far to trust it. */
export interface CholeskyFactor<T> {
  /** R: r x n; row i begins with a positive entry, in the column that added it. */
  readonly upper: T;
  /** C: n x r, with Q = X C orthonormal; R^-1 where no column is left out. */
  readonly inverse: T;
  /** r: columns of which more than 1e-7 of the square is left after projection on those before. */
  readonly rank: number;
  /** An upper bound of the condition number of M in those columns, its diagonal scaled to 1: r ||D C||_F^2 with D^2 the diagonal of M. */
  readonly condition: number;
  /** W: n x (n - r), absent where r = n: X W is what is left of the other columns, each divided by its length. M itself cannot tell it from 0. */
  readonly dependent?: T;
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
  /**
   * X M, plus `onto` where given, for a small M: [1, d, m] by [1, k, n], k <= m: the columns of X beyond the k-th count for nothing. `upper`
   * promises that M is zero below its diagonal.
   */
  times(x: T, m: T, how?: { readonly upper?: boolean; readonly onto?: T }): T;
  /** The first rows of X, and rows of zeros where it has fewer. */
  withRows(x: T, rows: number): T;
  /** The factor of a Gram matrix; undefined where it is none in floating point, not finite, or of columns so short that their squares lose digits. */
  cholesky(gram: T): CholeskyFactor<T> | undefined;
  /** The lengths of the columns of X. */
  lengths(x: T): Float64Array;
  /** Gram-Schmidt with every projection done twice ("twice is enough", Giraud, Langou and Rozloznik 2005): Q orthonormal to a few eps whatever the condition of X. Undefined where an entry is not finite. */
  orthogonalize(x: T): OrthogonalFactors<T> | undefined;
  /** The min(rows, columns) singular values of a small matrix, descending, by one-sided Jacobi. */
  singularValues(x: T): Float64Array;
}
