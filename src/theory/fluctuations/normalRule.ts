import { standardNormalDensity } from '../../math/erf.ts';
import { gaussLegendre } from '../../math/gaussLegendre.ts';

/** Points and weights whose sums are means over a standard normal number. */
export interface NormalRule {
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
}

/** Deviations beyond which a normal number is not looked for: what is left out is below 1e-12. */
const reach = 7.5;
const gauss = gaussLegendre(12);
const points = gauss.nodes.length;

/** The Gauss points of one panel, from an offset on. */
function fill({ nodes, weights }: NormalRule, offset: number, from: number, to: number): void {
  const [middle, half] = [(from + to) / 2, (to - from) / 2];
  for (let i = 0; i < points; i++) {
    const node = middle + half * gauss.nodes[i];
    nodes[offset + i] = node;
    weights[offset + i] = half * gauss.weights[i] * standardNormalDensity(node);
  }
}

const ruleOf = (panels: number): NormalRule => ({ nodes: new Float64Array(panels * points), weights: new Float64Array(panels * points) });

const regular = new Map<number, NormalRule>();

/** Panels of one length, by their number; remembered, because every layer asks for the same. */
function regularRule(count: number): NormalRule {
  let rule = regular.get(count);
  if (rule === undefined) {
    rule = ruleOf(count);
    for (let k = 0; k < count; k++) fill(rule, k * points, edge(k, count), edge(k + 1, count));
    regular.set(count, rule);
  }
  return rule;
}

const edge = (k: number, count: number): number => reach * ((2 * k) / count - 1);

/** The rule for a function of so many deviations, with breaks, ascending, where it turns: a panel with breaks in it becomes several, the others stay. */
export function normalRule(deviation: number, breaks: readonly number[]): NormalRule {
  const count = 5 * Math.max(1, Math.ceil(deviation / 2));
  const whole = regularRule(count);
  const inside = breaks.filter((at) => Math.abs(at) < reach);
  if (inside.length === 0) return whole;
  const rule = ruleOf(count + inside.length);
  let [offset, next] = [0, 0];
  for (let k = 0; k < count; k++) {
    const [from, to] = [edge(k, count), edge(k + 1, count)];
    let last = from;
    for (; next < inside.length && inside[next] < to; next++, offset += points) {
      fill(rule, offset, last, inside[next]);
      last = inside[next];
    }
    if (last === from) {
      rule.nodes.set(whole.nodes.subarray(k * points, (k + 1) * points), offset);
      rule.weights.set(whole.weights.subarray(k * points, (k + 1) * points), offset);
    } else fill(rule, offset, last, to);
    offset += points;
  }
  return rule;
}
