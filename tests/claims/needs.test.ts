import { expect, test } from 'vitest';
import { isMet, meeting, unmeetable } from '../../src/claims/needs.ts';
import { completeSettings } from '../../src/networks/settings.ts';

const settings = completeSettings({ width: 64, normalization: 'none' });

test.each([
  [{}, true],
  [{ width: 64 }, true],
  [{ width: 65 }, false],
  [{ width: { atLeast: 64 } }, true],
  [{ width: { atLeast: 65 } }, false],
  [{ width: { atMost: 63 } }, false],
  [{ width: { atLeast: 10, atMost: 100 }, normalization: 'none' }, true],
  [{ width: 64, normalization: 'batch' }, false],
] as const)('%o is met: %s', (needs, met) => {
  expect(isMet(needs, settings)).toBe(met);
});

test('settings that meet what is asked for meet it', () => {
  const needs = { width: { atMost: 16 }, depth: { atLeast: 100 }, batch: 4, activation: 'tanh' } as const;
  expect(meeting(needs)).toEqual({ width: 16, depth: 100, batch: 4, activation: 'tanh' });
  expect(isMet(needs, { ...settings, ...meeting(needs) })).toBe(true);
});

test.each([
  [{ width: 16, activation: 'relu' }, undefined],
  [{ width: 0 }, 'width'],
  [{ width: {} }, 'width'],
  [{ width: { atLeast: 1e9 } }, 'width'],
  [{ activation: 'rleu' }, 'activation'],
  [{ activation: { atLeast: 1 } }, 'activation'],
  [{ metrics: 'gradientNorm' }, 'metrics'],
] as const)('%o cannot be met at: %s', (needs, parameter) => {
  expect(unmeetable(needs)).toBe(parameter);
});
