import { describe, expect, it } from 'vitest';
import { profileTunes } from '../../src/figures/widgets/listen/profileTunes.ts';
import { durationOf, pitchOf, soundsOf, type Tune } from '../../src/figures/widgets/listen/tune.ts';
import { specOf } from '../../src/networks/ensembleSpec.ts';
import { completeSettings } from '../../src/networks/settings.ts';
import { predict } from '../../src/theory/predict.ts';
import { fakeResult } from '../state/fakeSampler.ts';

/** How far two pitches are apart, in cents. */
const cents = (a: number | undefined, b: number | undefined): number => 1200 * Math.abs(Math.log2((a ?? Number.NaN) / (b ?? Number.NaN)));

/** Networks that fall onto one value: the spread halves at each layer. */
function collapsing(depth: number): Tune {
  const places = Array.from({ length: depth + 1 }, (_, layer) => layer);
  const values = places.map((layer) => 1 - 0.5 ** (layer / 2));
  const around = [-0.3, -0.1, 0.1, 0.3].map((apart) => values.map((value, layer) => value + apart * 0.5 ** layer));
  const theory = places.map((layer) => (layer < 3 ? Number.NaN : 1));
  return { name: 'c', places, values, around, theory, domain: [0, 1], ends: ['0', '1'], textAt: String };
}

describe('the pitch of a number', () => {
  it('is its place on the axis by octaves, and held at the ends', () => {
    expect([0, 1, 2, 3].map((value) => pitchOf(value, [0, 3]))).toEqual([220, 440, 880, 1760]);
    expect([-5, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY].map((value) => pitchOf(value, [0, 3]))).toEqual([220, 220, 1760]);
    expect(pitchOf(Number.NaN, [0, 3])).toBeUndefined();
  });
});

describe('a tune as sounds', () => {
  it('has a sound for each layer, one after the other, from left to right', () => {
    const sounds = soundsOf(collapsing(20));
    expect(sounds.map(({ layer }) => layer)).toEqual(Array.from({ length: 21 }, (_, layer) => layer));
    for (const [k, sound] of sounds.entries()) expect(sound.at).toBeCloseTo(k * sounds[0].length, 12);
    expect([sounds[0].pan, sounds[10].pan, sounds[20].pan]).toEqual([-0.85, 0, 0.85]);
    expect(durationOf(sounds)).toBeCloseTo(21 * sounds[0].length, 12);
    expect(durationOf(soundsOf(collapsing(20), 2))).toBeCloseTo(durationOf(sounds) / 2, 12);
  });

  it('lets a collapse be heard: tones apart at first, one tone at last', () => {
    const sounds = soundsOf(collapsing(20));
    const spread = sounds.map(({ around }) => cents(around[0], around[3]));
    expect(spread[0]).toBeGreaterThan(300);
    expect(spread.at(-1)).toBeLessThan(1);
    for (const [k, wide] of spread.slice(2, -1).entries()) expect(wide).toBeGreaterThan(spread[k + 3]);
    expect(cents(sounds.at(-1)?.pitch, 1760)).toBeLessThan(5);
  });

  it('is silent where there is no number, and where theory says nothing', () => {
    const tune = collapsing(5);
    const sounds = soundsOf({ ...tune, values: [Number.NaN, ...Array.from(tune.values).slice(1)] });
    expect(sounds[0].pitch).toBeUndefined();
    expect(sounds.map(({ theory }) => theory)).toEqual([undefined, undefined, undefined, 1760, 1760, 1760]);
  });

  it('takes steps of more than one layer where a network is deep, the last one among them, and few tones around', () => {
    const sounds = soundsOf(collapsing(1001));
    expect(sounds.length).toBeLessThanOrEqual(111);
    expect([sounds[0].layer, sounds.at(-1)?.layer]).toEqual([0, 1001]);
    expect(durationOf(sounds)).toBeLessThan(10);
    const many = { ...collapsing(3), around: Array.from({ length: 40 }, () => [0, 0, 0, 0]) };
    expect(soundsOf(many)[0].around).toHaveLength(6);
  });
});

describe('the lines of an experiment', () => {
  const settings = completeSettings({ depth: 12, networks: 4, metrics: ['correlation', 'gradientNorm'], normalization: 'none' });
  const result = fakeResult(specOf(settings));
  const predictions = settings.metrics.map((metric) => predict(specOf(settings), metric));
  const tunes = profileTunes({ settings, result, predictions });

  it('are tunes on the axes of their plots, with their networks and what theory vouches for', () => {
    expect(tunes.map(({ name }) => name)).toEqual(['Mean cosine between samples', 'Gradient norm']);
    const [correlation] = tunes;
    expect(correlation.domain).toEqual([0, 1]);
    expect(correlation.ends).toEqual(['0', '1.00']);
    expect(correlation.around).toHaveLength(2);
    expect(soundsOf(correlation)[0].pitch).toBeCloseTo(220 * 2 ** 1.5, 6);
    expect(correlation.theory).toHaveLength(13);
    expect(Array.from(correlation.theory ?? []).some(Number.isFinite)).toBe(predictions[0]?.validity.holds ?? false);
    expect(correlation.textAt(4)).toMatch(/^layer 4: 0\.540/);
  });
});
