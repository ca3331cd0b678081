import { afterAll, test } from 'vitest';
import { Ledger } from './agreement.ts';
import { meanOf, sampled } from './ensembles.ts';

const ledger = new Ledger('Gradients under gains that fall with depth', 12);
afterAll(() => ledger.close());

const shaped = { normalization: 'batch', weights: 'orthogonal', inputs: 'gaussian', batch: 100, width: 100, networks: 12, seed: 1600 } as const;

/** Growth of the log gradient over the whole network. */
async function growthOf(activation: 'linear' | 'tanh' | 'sin', gainExponent: number, depth: number) {
  const { lines } = await sampled({ ...shaped, activation, gainExponent, depth, weightVariance: 1, metrics: ['gradientNorm'] });
  return (lines.gradientNorm ?? []).map((line) => line[0] - line[depth]);
}

/** W21, rows 35 and 36: infinite width at depths 50, 100, 200. The notes' own runs are up to 0.16 away at gains l^-0.2, 0.05 at l^-0.4. */
const rows = [
  ['tanh', 0.4, [0.367, 0.397, 0.419], 0.06],
  ['sin', 0.4, [0.318, 0.327, 0.333], 0.06],
  ['tanh', 0.2, [1.17, 1.69, 2.37], 0.17],
  ['sin', 0.2, [1.01, 1.28, 1.59], 0.17],
] as const;

test.each(rows)('%s, gain l^-%s', async (activation, exponent, values, term) => {
  for (const [k, depth] of [50, 100, 200].entries()) {
    const linear = await growthOf('linear', exponent, depth);
    const bent = await growthOf(activation, exponent, depth);
    const extra = meanOf(
      bent.map((growth, network) => Float64Array.of(growth - linear[network])),
      ([difference]) => difference,
    );
    ledger.agrees(extra, { what: `batch norm W21, ${activation}, gain l^-${exponent}, depth ${depth}`, value: values[k], term, range: 2 });
  }
}, 900_000);
