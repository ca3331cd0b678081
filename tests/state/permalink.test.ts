import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeSettings, reconcile } from '../../src/networks/settings.ts';
import { readPermalink, writePermalink } from '../../src/state/permalink.ts';
import { hostileQuery } from './hostileQuery.ts';
import { someSettings } from './someSettings.ts';

const plain = completeSettings({});

describe('permalink', () => {
  it('gives back any settings, whatever the figure stands at', () => {
    fc.assert(
      fc.property(someSettings, someSettings, (wanted, defaults) => {
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
      fc.property(hostileQuery, someSettings, (query, defaults) => {
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
