import type { Backend } from '../../backends/backend.ts';
import type { CholeskyFactor, ColumnOps } from '../../backends/columnOps.ts';

/** A float64 backend that can draw in law. */
export type LawBackend<T> = Backend<T> & { readonly columns: ColumnOps<T> };

const worksOnColumns = <T>(backend: Backend<T>): backend is LawBackend<T> => backend.columns !== undefined;

/** The backend as one that can draw in law; throws where it cannot. */
export function lawBackend<T>(backend: Backend<T>): LawBackend<T> {
  if (!worksOnColumns(backend)) throw new Error(`${backend.id} does not work on columns in float64, which drawing in law takes`);
  return backend;
}

/**
 * X = Q R of a signal X, [1, d, n], with Q orthonormal, of at least as many columns as X has rank, and R upper trapezoidal. How Q is held is its
 * own matter.
 */
export interface OrthogonalFactor<T> {
  /** X. */
  readonly of: T;
  /** r, the columns of Q. */
  readonly rank: number;
  /** R: r x n, zero below a diagonal that is not negative. */
  readonly upper: T;
  /** Q^T Y, r x m, for Y of d x m. */
  coefficients(y: T): T;
  /** Q M, plus `onto` where given, for M of r x m. */
  span(m: T, onto?: T): T;
  /** What was made for it, beside X and R. */
  readonly spare: readonly T[];
}

/**
 * Up to this condition of the Gram matrix with its diagonal at 1, Q = X R^-1 by Cholesky is orthonormal to 1e-12 (bounded by eps times the
 * condition, 2e-11). Beyond, Gram-Schmidt: with singular values 1 and 1e-8 the Gram matrix says nothing of the small ones, and gradients would
 * have another law.
 */
export const largestGramCondition = 1e5;

/** The factor of a signal of one network; what it is made of belongs to the open scope. */
export function orthogonalFactor<T>(backend: LawBackend<T>, x: T): OrthogonalFactor<T> {
  const { columns } = backend;
  const found = columns.cholesky(columns.cross(x, x));
  if (found && isSound(backend, x, found)) return implicitFactor(backend, x, found.upper, found.inverse);
  const basis = columns.orthogonalize(x);
  if (basis && basis.rank > 0) return explicitFactor(backend, x, basis.basis, basis.upper);
  return arbitraryFactor(backend, x, basis ? 0 : Number.NaN);
}

/**
 * Whether the factor of a Gram matrix is as good as one of X itself: its columns far from dependent, and those that it left out, as batch norm's centring
 * leaves one, dependent on them in X, by the rule of Gram-Schmidt.
 */
function isSound<T>({ columns, ops }: LawBackend<T>, x: T, { condition, dependent }: CholeskyFactor<T>): boolean {
  if (!(condition <= largestGramCondition)) return false;
  if (dependent === undefined) return true;
  const [, batch, left] = ops.shape(dependent);
  return 4 * left <= batch && columns.lengths(columns.times(x, dependent)).every((length) => length <= batch * Number.EPSILON);
}

/** Q = X C, never written out. */
function implicitFactor<T>(backend: LawBackend<T>, x: T, upper: T, inverse: T): OrthogonalFactor<T> {
  const { columns, ops } = backend;
  return {
    of: x,
    rank: ops.shape(upper)[1],
    upper,
    coefficients: (y) => backend.multiply(inverse, columns.cross(x, y), true),
    span: (m, onto) => columns.times(x, backend.multiply(inverse, m), { onto }),
    spare: [inverse],
  };
}

function explicitFactor<T>({ columns, ops }: LawBackend<T>, x: T, basis: T, upper: T): OrthogonalFactor<T> {
  return {
    of: x,
    rank: ops.shape(basis)[2],
    upper,
    coefficients: (y) => columns.cross(basis, y),
    span: (m, onto) => columns.times(basis, m, { onto }),
    spare: [basis],
  };
}

/** The factor of a signal of zeros, which any unit vector is a basis for, and of one that is not finite, which makes all that it meets NaN. */
function arbitraryFactor<T>(backend: LawBackend<T>, x: T, value: number): OrthogonalFactor<T> {
  const [, rows, batch] = backend.ops.shape(x);
  const vector = new Float64Array(rows).fill(value);
  vector[0] += 1;
  const basis = backend.upload(vector, [1, rows, 1]);
  return explicitFactor(backend, x, basis, backend.upload(new Float64Array(batch).fill(value), [1, 1, batch]));
}
