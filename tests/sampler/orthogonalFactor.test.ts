import { describe, expect, it } from 'vitest';
import { createReferenceBackend, type ReferenceSignal } from '../../src/backends/referenceBackend.ts';
import { largestGramCondition, lawBackend, type OrthogonalFactor, orthogonalFactor } from '../../src/sampler/law/orthogonalFactor.ts';
import { identity, largestDifference, transposedProduct } from '../math/matrices.ts';
import { normals, withSingularValues } from '../networks/readings.ts';

const backend = lawBackend(createReferenceBackend());
const signal = (values: Float64Array, rows: number): ReferenceSignal => backend.upload(values, [1, rows, values.length / rows]);

/** Q written out. */
const basisOf = ({ span, rank }: OrthogonalFactor<ReferenceSignal>): ReferenceSignal => span(signal(identity(rank), rank));

/** The largest entry of Q^T Q - I. */
function lossOf(factor: OrthogonalFactor<ReferenceSignal>): number {
  const { values, shape } = basisOf(factor);
  return largestDifference(transposedProduct(values, values, shape[1]), identity(factor.rank));
}

const [rows, columns] = [80, 12];
/** Signals of every condition number from 1 to 1e12, so that both routes are taken and the threshold between them is met. */
const signals = Array.from({ length: 49 }, (_, k) => {
  const least = 10 ** (-k / 4);
  return withSingularValues(
    rows,
    columns,
    Array.from({ length: columns }, (_entry, i) => least ** (i / (columns - 1))),
    100 + 2 * k,
  );
});

describe('the orthogonal factor of a signal', () => {
  it('is orthonormal to 1e-10 by Cholesky, and to 1e-13 where that is not trusted', () => {
    const byRoute = { cholesky: [] as number[], gramSchmidt: [] as number[] };
    for (const values of signals) {
      const x = signal(values, rows);
      const gram = backend.columns.cholesky(backend.columns.cross(x, x));
      const trusted = gram !== undefined && gram.condition <= largestGramCondition;
      byRoute[trusted ? 'cholesky' : 'gramSchmidt'].push(lossOf(orthogonalFactor(backend, x)));
    }
    const worst = { cholesky: Math.max(...byRoute.cholesky), gramSchmidt: Math.max(...byRoute.gramSchmidt) };
    console.log(
      `${byRoute.cholesky.length} by Cholesky, off by ${worst.cholesky.toExponential(1)}; ${byRoute.gramSchmidt.length} by Gram-Schmidt, off by ${worst.gramSchmidt.toExponential(1)}`,
    );
    expect(Math.min(byRoute.cholesky.length, byRoute.gramSchmidt.length)).toBeGreaterThan(5);
    expect(worst.cholesky).toBeLessThan(1e-10);
    expect(worst.gramSchmidt).toBeLessThan(1e-13);
  });

  it('gives the signal back, projects on it, and adds to what it is given', () => {
    for (const values of signals) {
      const factor = orthogonalFactor(backend, signal(values, rows));
      expect(largestDifference(factor.span(factor.upper).values, values)).toBeLessThan(1e-13);
      const y = signal(normals(rows, 3, 7), rows);
      const basis = basisOf(factor);
      expect(largestDifference(factor.coefficients(y).values, transposedProduct(basis.values, y.values, rows))).toBeLessThan(1e-9);
      const off = backend.ops.subtract(y, factor.span(factor.coefficients(y)));
      const onto = factor.span(backend.ops.scale(factor.coefficients(y), -1), y);
      expect(largestDifference(onto.values, off.values)).toBeLessThan(1e-12);
      expect(largestDifference(factor.coefficients(off).values, new Float64Array(3 * factor.rank))).toBeLessThan(1e-9);
    }
  });

  it('of zeros stands on any unit vector, and of what is not finite makes all that it meets NaN', () => {
    const zero = orthogonalFactor(backend, signal(new Float64Array(12), 4));
    expect([zero.rank, zero.upper.values]).toEqual([1, new Float64Array(3)]);
    expect(lossOf(zero)).toBe(0);
    const infinite = orthogonalFactor(backend, signal(Float64Array.of(1, Number.POSITIVE_INFINITY, 0, 1), 2));
    expect(infinite.upper.values.every(Number.isNaN)).toBe(true);
    expect(infinite.coefficients(signal(Float64Array.of(1, 1), 2)).values.every(Number.isNaN)).toBe(true);
  });
});
