import { gaussLegendre } from './gaussLegendre.ts';

const rule = gaussLegendre(12);

/** Points and weights of a composite rule: Gauss-Legendre with 12 points between every two neighbours of some breaks, in any order. */
export function panels(breaks: readonly number[]): { readonly nodes: number[]; readonly weights: number[] } {
  const ends = [...new Set(breaks)].sort((a, b) => a - b);
  const nodes: number[] = [];
  const weights: number[] = [];
  for (let k = 1; k < ends.length; k++) {
    const [middle, half] = [(ends[k] + ends[k - 1]) / 2, (ends[k] - ends[k - 1]) / 2];
    rule.nodes.forEach((node, i) => {
      nodes.push(middle + half * node);
      weights.push(half * rule.weights[i]);
    });
  }
  return { nodes, weights };
}

/** The integral of f between the first and the last of some breaks, by `panels`. */
export function integral(f: (x: number) => number, breaks: readonly number[]): number {
  const { nodes, weights } = panels(breaks);
  return nodes.reduce((sum, node, i) => sum + weights[i] * f(node), 0);
}
