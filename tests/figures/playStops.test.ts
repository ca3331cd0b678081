import { describe, expect, it } from 'vitest';
import { playable, playStops } from '../../src/figures/widgets/play/playStops.ts';
import { type ParameterId, parameterIds, parameterTable } from '../../src/networks/parameters.ts';

describe('the stops of a play', () => {
  it('are names in the order in which they are offered', () => {
    expect(playStops('activation', ['tanh', 'relu'])).toEqual(['tanh', 'relu']);
    expect(playStops('normalization')[0]).toBe('none');
    expect(playStops('inputs')).not.toContain('own');
  });

  it('are numbers by factors or evenly, as the slider is spaced', () => {
    expect(playStops('width')).toEqual([4, 6, 8, 11, 16, 23, 32, 45, 64, 91, 128, 181, 256, 362, 512, 724, 1024]);
    expect(playStops('weightVariance')).toEqual(Array.from({ length: 17 }, (_, k) => k / 4));
    expect(playStops('depth')).toEqual(expect.arrayContaining([1, 2, 200]));
  });

  it('are ascending from end to end of every slider, and few', () => {
    let looked = 0;
    for (const id of parameterIds) {
      const parameter = parameterTable[id];
      const stops = playStops(id);
      if (parameter.kind !== 'number' || stops.length === 0) continue;
      looked++;
      expect([stops[0], stops.at(-1)], id).toEqual([...parameter.knob]);
      expect(stops.length, id).toBeLessThanOrEqual(17);
      expect(
        stops.every((stop, k) => k === 0 || stop > stops[k - 1]),
        id,
      ).toBe(true);
    }
    expect(looked).toBeGreaterThan(12);
  });

  it('leave out what cannot be stepped through', () => {
    const knobs: readonly ParameterId[] = ['seed', 'activation', 'metrics', 'depth', 'normalization'];
    expect(playable(knobs, { normalization: ['batch'] })).toEqual(['activation', 'depth']);
  });
});
