import { describe, expect, it } from 'vitest';
import { gaussLegendre } from '../../src/math/gaussLegendre.ts';
import { marchenkoPastur } from '../../src/math/marchenkoPastur.ts';

const rule = gaussLegendre(400);

/** The integral of f times the density between two points, in an angle that takes the roots at the edges away. */
function integral(ratio: number, f: (x: number) => number, upTo = Math.PI): number {
  const { density, edges } = marchenkoPastur(ratio);
  const [middle, reach] = [(edges[0] + edges[1]) / 2, (edges[1] - edges[0]) / 2];
  return rule.nodes.reduce((sum, node, k) => {
    const angle = (upTo * (1 + node)) / 2;
    const x = middle - reach * Math.cos(angle);
    return sum + (upTo / 2) * rule.weights[k] * reach * Math.sin(angle) * density(x) * f(x);
  }, 0);
}

describe.each([0.02, 0.25, 0.6, 0.95, 1.5, 4])('the law of ratio %s', (ratio) => {
  const { atom, edges, cumulative, density } = marchenkoPastur(ratio);

  it('has density and atom of sum 1, mean 1 and variance c', () => {
    expect(integral(ratio, () => 1) + atom).toBeCloseTo(1, 8);
    expect(integral(ratio, (x) => x)).toBeCloseTo(1, 8);
    expect(integral(ratio, (x) => x * x) - 1).toBeCloseTo(ratio, 7);
  });

  it('accumulates to its density, from the atom to 1', () => {
    expect(cumulative(-1e-9)).toBe(0);
    expect(cumulative(0)).toBe(atom);
    expect(cumulative(edges[1])).toBe(1);
    for (const angle of [0.3, 1, 2, 3]) {
      const x = (edges[0] + edges[1] - (edges[1] - edges[0]) * Math.cos(angle)) / 2;
      expect(cumulative(x) - atom).toBeCloseTo(
        integral(ratio, () => 1, angle),
        8,
      );
    }
  });

  it('is nothing beyond its edges', () => {
    expect(density(edges[0] - 1e-9)).toBe(0);
    expect(density(edges[1] + 1e-9)).toBe(0);
  });
});

it('reaches zero at ratio 1 and has an atom beyond', () => {
  expect(marchenkoPastur(1).edges).toEqual([0, 4]);
  expect(marchenkoPastur(1).atom).toBe(0);
  expect(marchenkoPastur(1).cumulative(4)).toBe(1);
  expect(integral(1, () => 1)).toBeCloseTo(1, 6);
  expect(marchenkoPastur(2).atom).toBe(0.5);
});
