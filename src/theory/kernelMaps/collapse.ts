import { standardNormalDensity } from '../../math/erf.ts';
import { integral } from '../../math/panels.ts';
import { activations } from '../../networks/activations/index.ts';
import type { NetworkSpec } from '../../networks/spec.ts';

/**
 * The limit of l^2 (1 - c_l) under an activation that is straight on either side of 0, with slopes a and 1: (9 pi^2 / 2) ((1 + a^2) / (1 - a)^2)^2 (Hayou, Doucet and Rousseau 2019 for ReLU; of other slopes ours). Near 1 such a
 * map is delta - k delta^(3/2), k = (2 sqrt 2 / (3 pi)) (1 - a)^2 / (1 + a^2), and 4 / k^2 is what is left of it.
 */
export const cornerLimit = (slope: number): number => ((9 * Math.PI ** 2) / 2) * ((1 + slope ** 2) / (1 - slope) ** 2) ** 2;

/** Slopes of phi to the left of 0 of activations that are straight on either side of it, with slope 1 to the right. */
export function slopeBelow({ activation, slope }: Pick<NetworkSpec, 'activation' | 'slope'>): number | undefined {
  if (activation === 'relu') return 0;
  if (activation === 'abs') return -1;
  return activation === 'leakyRelu' && slope < 1 ? slope : undefined;
}

/** A step for differences of phi'. */
const h = 1e-4;

/** E phi'(u)^2 / (q E phi''(u)^2) at variance q, times 2: the limit of l (1 - c_l) on the critical line of a smooth activation (after Hayou, Doucet and Rousseau 2019), by c' = c + C''(1) (1 - c)^2 / 2. */
export function smoothLimit({ activation, slope }: Pick<NetworkSpec, 'activation' | 'slope'>, q: number): number {
  const { derivative } = activations[activation];
  const [deviation, settings] = [Math.sqrt(q), { slope }];
  const breaks = Array.from({ length: 69 }, (_, k) => (k - 34) / 4);
  const mean = (f: (x: number) => number): number => integral((x) => standardNormalDensity(x) * f(deviation * x), breaks);
  const bend = (x: number): number => (derivative(x + h, settings) - derivative(x - h, settings)) / (2 * h);
  return (2 * mean((x) => derivative(x, settings) ** 2)) / (q * mean((x) => bend(x) ** 2));
}
