import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ParameterId, parameterIds, parameterTable } from '../../src/networks/parameters.ts';
import { completeSettings, reconcile, type Settings } from '../../src/networks/settings.ts';
import { readPermalink, writePermalink } from '../../src/state/permalink.ts';
import { hostileQuery } from './hostileQuery.ts';

function someValue(id: ParameterId): fc.Arbitrary<unknown> {
  const parameter = parameterTable[id];
  if (parameter.kind === 'choice') return fc.constantFrom(...parameter.options);
  if (parameter.kind === 'list') return fc.shuffledSubarray([...parameter.options], { minLength: 1 });
  if (parameter.kind === 'table') return fc.constantFrom('', '150x4-1a2b3c4d');
  const { whole, min, max } = parameter;
  if (whole) return fc.integer({ min, max });
  return fc.double({ min, max, noNaN: true }).map((value) => (value === 0 ? 0 : value));
}

const given = fc.record(Object.fromEntries(parameterIds.map((id) => [id, someValue(id)])), { requiredKeys: [] });
const settings = given.map((some) => reconcile(completeSettings(some as Partial<Settings>)).settings);
const plain = completeSettings({});

describe('permalink', () => {
  it('gives back any settings, whatever the figure stands at', () => {
    fc.assert(
      fc.property(settings, settings, (wanted, defaults) => {
        const link = readPermalink(writePermalink('a figure & more', wanted, defaults), defaults);
        expect(link.settings).toEqual(wanted);
        expect(link).toMatchObject({ figure: 'a figure & more', problems: [], unknown: [], unknownVersion: undefined });
      }),
      { numRuns: 2000 },
    );
  });

  it('says only what differs', () => {
    expect(writePermalink('f', plain, plain)).toBe('?v=1&figure=f');
    const moved = completeSettings({ activation: 'tanh', metrics: ['stableRank', 'correlation'] });
    expect(writePermalink('f', moved, plain)).toBe('?v=1&figure=f&activation=tanh&metrics=stableRank,correlation');
  });

  it('is valid and silent whatever a link holds', () => {
    let read = 0;
    fc.assert(
      fc.property(hostileQuery, settings, (query, defaults) => {
        const link = readPermalink(query, defaults);
        expect(reconcile(link.settings)).toEqual({ settings: link.settings, problems: [] });
        expect(link.unknown.length).toBeLessThanOrEqual(5);
        read++;
      }),
      { numRuns: 10_000 },
    );
    expect(read).toBeGreaterThanOrEqual(10_000);
  });

  it('names what it could not read', () => {
    const link = readPermalink('?v=7&depth=0&width=%E0%A4%A&colour=red&batch=12', plain);
    expect(link.settings).toEqual({ ...plain, batch: 12 });
    expect(link.problems.map(({ parameter }) => parameter)).toEqual(['depth', 'width']);
    expect(link).toMatchObject({ unknown: ['colour'], unknownVersion: '7' });
  });

  it('says nothing of those who count visitors', () => {
    const link = readPermalink('?utm_source=a&utm_Campaign=b&fbclid=c&gclid=d&depth=9&utmost=e', plain);
    expect(link).toMatchObject({ unknown: ['utmost'], problems: [], settings: { depth: 9 } });
  });

  it('moves the dependent defaults with what they depend on', () => {
    expect(readPermalink('?activation=tanh', plain).settings.weightVariance).toBe(1);
    expect(readPermalink('?architecture=residual', plain).settings.normalizationPosition).toBe('preNorm');
    expect(readPermalink('?activation=tanh', { ...plain, weightVariance: 1.5 }).settings.weightVariance).toBe(1.5);
  });
});
