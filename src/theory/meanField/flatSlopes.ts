import { standardNormalCdf } from '../../math/erf.ts';
import type { Activation } from '../../networks/activations/activation.ts';
import { activations } from '../../networks/activations/index.ts';
import { steepestSlope } from '../../networks/metrics/steepestSlope.ts';
import type { NetworkSpec } from '../../networks/spec.ts';
import { reach } from '../kernelMaps/normalRule.ts';

/** Slopes below this share of the steepest one count as flat, as they do in the networks. */
const flat = 0.1;
/** Where slopes are looked at: this many steps to either side. */
const steps = 400;

/** The share of normal numbers of variance q at which |phi'| is below a tenth of its largest: between the places where it crosses that, found by halving. */
export function flatShare(network: Pick<NetworkSpec, 'activation' | 'slope'>, q: number): number {
  const { derivative }: Activation = activations[network.activation];
  const deviation = Math.sqrt(q);
  const bound = flat * steepestSlope((x) => derivative(x, network));
  const isFlat = (x: number): boolean => Math.abs(derivative(deviation * x, network)) < bound;
  let [share, from, wasFlat] = [0, -reach, isFlat(-reach)];
  for (let k = 1 - steps; k <= steps; k++) {
    const x = (reach * k) / steps;
    if (isFlat(x) === wasFlat) continue;
    const at = crossing(isFlat, x - reach / steps, x);
    if (wasFlat) share += standardNormalCdf(at) - standardNormalCdf(from);
    [from, wasFlat] = [at, !wasFlat];
  }
  return wasFlat ? share + 1 - standardNormalCdf(from) : share;
}

/** Where a property changes between two places, to the last digit. */
function crossing(holds: (x: number) => boolean, from: number, to: number): number {
  let [a, b] = [from, to];
  for (let k = 0; k < 50; k++) {
    const middle = (a + b) / 2;
    if (holds(middle) === holds(a)) a = middle;
    else b = middle;
  }
  return (a + b) / 2;
}
