import type { Ledger } from '../agreement.ts';
import { meanOf, sampled } from '../ensembles.ts';

const shaped = {
  normalization: 'batch',
  weights: 'orthogonal',
  inputs: 'gaussian',
  batch: 100,
  width: 100,
  networks: 20,
  seed: 1600,
} as const;

/** Growth of the log gradient over the whole network. */
async function growthOf(activation: 'linear' | 'tanh' | 'sin', gainExponent: number, depth: number) {
  const { lines } = await sampled({ ...shaped, activation, gainExponent, depth, weightVariance: 1, metrics: ['gradientNorm'] });
  return (lines.gradientNorm ?? []).map((line) => line[0] - line[depth]);
}

/** An activation, p of its gains l^-p, the extra growth at depths 50, 100, 200, and the bound on what finite width adds. */
type ShapedGain = readonly [activation: 'tanh' | 'sin', exponent: number, values: readonly [number, number, number], term: number];

/** W21, rows 35 and 36: infinite width at depths 50, 100, 200. The notes' own runs are up to 0.16 away at gains l^-0.2, 0.05 at l^-0.4. */
export const shapedGains: readonly ShapedGain[] = [
  ['tanh', 0.4, [0.367, 0.397, 0.419], 0.06],
  ['sin', 0.4, [0.318, 0.327, 0.333], 0.06],
  ['tanh', 0.2, [1.17, 1.69, 2.37], 0.17],
  ['sin', 0.2, [1.01, 1.28, 1.59], 0.17],
];

/** Holds the extra growth over the linear network with the same weights to a row, at its three depths. */
export async function holdShapedGains(ledger: Ledger, [activation, exponent, values, term]: ShapedGain): Promise<void> {
  for (const [k, depth] of [50, 100, 200].entries()) {
    const linear = await growthOf('linear', exponent, depth);
    const bent = await growthOf(activation, exponent, depth);
    const extra = bent.map((growth, network) => Float64Array.of(growth - linear[network]));
    const what = `batch norm W21, ${activation}, gain l^-${exponent}, depth ${depth}: extra growth of the log gradient`;
    ledger.agrees(
      meanOf(extra, ([difference]) => difference),
      { what, value: values[k], term, range: 2 },
    );
  }
}
