import type { NetworkSpec } from '../../networks/spec.ts';
import { criticalVariances, phaseOf } from '../kernelMaps/phases.ts';
import type { Sheet } from './sheet.ts';

const weightVariances: readonly number[] = Array.from({ length: 36 }, (_, k) => (k + 1) / 9);
const biasVariances: readonly number[] = Array.from({ length: 21 }, (_, k) => k / 40);
/** Lengths along the boundary. */
const lengths: readonly number[] = Array.from({ length: 240 }, (_, k) => 10 ** (k / 60 - 3));

const isOnSheet = ([weight, bias]: readonly [number, number]): boolean =>
  weight <= weightVariances[weightVariances.length - 1] && bias <= biasVariances[biasVariances.length - 1];

/**
 * ln chi_1 of a wide network without normalization, by sigma_w^2 (x) and sigma_b^2 (y): below 0 order, where samples become one and gradients vanish, above 0 chaos, where both grow (Poole et al. 2016; Schoenholz et
 * al. 2017). NaN where the length of a signal does not settle above 0. The line is the order-to-chaos boundary, where there is one.
 */
export function phaseDiagram(of: Pick<NetworkSpec, 'activation' | 'slope'>): Sheet {
  const chi = (weightVariance: number, biasVariance: number): number => phaseOf({ ...of, weightVariance, biasVariance })?.chi ?? Number.NaN;
  const points = lengths
    .map((q) => criticalVariances(of, q))
    .filter((point) => point !== undefined)
    .filter(isOnSheet);
  return {
    x: { parameter: 'weightVariance', values: weightVariances, spacing: 'linear' },
    y: { parameter: 'biasVariance', values: biasVariances, spacing: 'linear' },
    values: Float64Array.from(biasVariances.flatMap((bias) => weightVariances.map((weight) => Math.log(chi(weight, bias))))),
    lines: points.length > 1 ? [{ id: 'orderChaos', points }] : [],
  };
}
