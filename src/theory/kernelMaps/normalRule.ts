import { standardNormalDensity } from '../../math/erf.ts';
import { panels } from '../../math/panels.ts';

/** Points and weights of a mean over a standard normal number. */
export interface NormalRule {
  readonly nodes: readonly number[];
  readonly weights: readonly number[];
}

/** Deviations beyond which a normal number is not looked for: what is left out is below 1e-16. */
export const reach = 8.5;

const trapezoids = new Map<number, NormalRule>();

/** The trapezoidal rule, whose error for what is smooth falls like exp(-2 pi a / step), a being how far the function continues into the complex plane. */
export function trapezoid(step: number): NormalRule {
  const known = trapezoids.get(step);
  if (known) return known;
  const side = Math.ceil(reach / step);
  const nodes = Array.from({ length: 2 * side + 1 }, (_, k) => (k - side) * step);
  const rule = { nodes, weights: nodes.map((x) => step * standardNormalDensity(x)) };
  trapezoids.set(step, rule);
  return rule;
}

/** The deviation up to which trapezoids are quick enough for pairs of numbers. */
export const smoothUpTo = 12;

/** The step that gives a function that turns within about 1, of deviation times a normal number, to 1e-10; one of a few. */
export const smoothStep = (deviation: number): number => 2 ** -Math.max(2, 2 + Math.ceil(Math.log2(deviation / 1.5)));

/** Where a function turns, and every corner of an activation: the whole numbers up to 20, then ever more slowly. */
const turns = [...Array.from({ length: 21 }, (_, k) => k), 28, 40, 56, 80, 112, 160, 224, 320, 450, 640, 900];
const wide = panels([...turns, ...turns.map((turn) => -turn)]);
/** The deviation from which on those places are close enough for the normal density. */
const widely = 3;

/** A rule for a function of deviation times a normal number that is smooth but at some kinks; one that oscillates for ever needs even panels throughout. */
export function normalRule(deviation: number, kinks: readonly number[], oscillates: boolean): NormalRule {
  if (kinks.length === 0 && (deviation <= widely || oscillates)) return trapezoid(smoothStep(deviation));
  if (deviation > widely) {
    const nodes = wide.nodes.map((u) => u / deviation);
    return { nodes, weights: wide.weights.map((weight, k) => (weight / deviation) * standardNormalDensity(nodes[k])) };
  }
  const regular = Array.from({ length: 2 * Math.ceil(reach) + 1 }, (_, k) => k - Math.ceil(reach));
  const inner = [...kinks, ...(deviation > 1 ? turns.flatMap((turn) => [turn, -turn]) : [])].map((u) => u / deviation);
  const { nodes, weights } = panels([...regular, ...inner.filter((x) => Math.abs(x) < reach)]);
  return { nodes, weights: weights.map((weight, k) => weight * standardNormalDensity(nodes[k])) };
}
