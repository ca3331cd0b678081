import { expect, it } from 'vitest';
import { type Distances, distancesAt, exponentAt } from './meanFieldDistance.ts';

/** The root mean square at width 1024, layers 5 to 100, as the theory notes measured it with another program (rows 14 to 16). */
const published = { linear: 0.166, relu: 0.084, tanh: 0.085 } as const;

it.each(['linear', 'relu', 'tanh'] as const)(
  'of %s with batch normalization: the exponent is -1/2 at depths 1 to 100, and the size that of the notes',
  async (activation) => {
    const settings = { activation, normalization: 'batch', batch: 5, depth: 100, correlation: 0.5, networks: 48 } as const;
    const all: Distances[] = [];
    for (const [k, width] of [64, 128, 256, 512, 1024].entries()) all.push(await distancesAt({ ...settings, width, seed: 30 + k }));
    const rows = [1, 2, 5, 10, 20, 50, 100].map((layer) => ({ layer, ...exponentAt(layer, all), size: all[4].rms[layer] }));
    console.table(rows);
    for (const { layer, slope, error, size } of rows) {
      expect(Math.abs(slope + 1 / 2)).toBeLessThan(4 * error + 0.06);
      if (layer >= 5) expect(Math.abs(size / published[activation] - 1)).toBeLessThan(0.25);
    }
  },
  600_000,
);
