import { expect, it } from 'vitest';
import { distancesAt, exponentAt } from './meanFieldDistance.ts';

const deep = { activation: 'relu', batch: 5, depth: 50, correlation: 0.5, networks: 24 } as const;

/** With a batch of 5, 1/chi^2 is heavy-tailed at width 64; wider it is Gaussian but for this. */
const declared = 0.06;

it('with batch normalization the distance to infinite width falls like the root of the width at every depth, and does not grow with it', async () => {
  const widths = [64, 256, 1024];
  const all = await Promise.all(widths.map((width, k) => distancesAt({ ...deep, normalization: 'batch', width, seed: 10 + k })));
  for (const layer of [1, 5, 20, 50]) {
    const { slope, error } = exponentAt(layer, all);
    expect(Math.abs(slope + 1 / 2)).toBeLessThan(4 * error + declared);
    expect(error).toBeLessThan(0.06);
  }
  const [{ rms, errors }] = all.slice(-1);
  expect(Math.abs(rms[50] - rms[5])).toBeLessThan(4 * Math.hypot(errors[50], errors[5]));
});

it('without normalization it grows like the root of the depth', async () => {
  const { rms, errors } = await distancesAt({ ...deep, depth: 32, batch: 3, normalization: 'none', width: 512, networks: 240, seed: 20 });
  const grown = rms[32] / rms[2];
  const error = grown * Math.hypot(errors[32] / rms[32], errors[2] / rms[2]);
  // From layer 2 to 32 as the root of 16; a bounded distance would stay near 1, and one that grows with the depth reach 16.
  expect(Math.abs(grown - 4)).toBeLessThan(4 * error + 0.4);
  expect(error).toBeLessThan(0.6);
});
