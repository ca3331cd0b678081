import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeSettings } from '../../src/networks/settings.ts';
import { completeLook, type LookTable } from '../../src/state/looks.ts';
import { keepForeign, readPermalink } from '../../src/state/permalink.ts';
import { readTheoryLink, theoryQuery, writeTheoryLink } from '../../src/state/theoryLink.ts';
import { createTheoryStore } from '../../src/state/theoryStore.ts';
import { hostileQuery } from './hostileQuery.ts';

const table = {
  cut: { kind: 'number', whole: true, min: 1, max: 60, knob: [1, 40], scale: 'linear', default: 25 },
  axis: { kind: 'choice', options: ['linear', 'log'], default: 'linear' },
} as const satisfies LookTable;
const own = { settings: completeSettings({ activation: 'tanh', inputs: 'equicorrelated', batch: 2 }), look: completeLook(table) };

describe('the look of a figure of theory', () => {
  it('is whole whatever is given', () => {
    expect(completeLook(table, { cut: 7 })).toEqual({ cut: 7, axis: 'linear' });
    expect(completeLook(table, { cut: 0.5, axis: 'log', more: 1 })).toEqual({ cut: 25, axis: 'log' });
  });

  it('travels in the link with the settings, and only what differs', () => {
    let looked = 0;
    const cuts = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(cuts, cuts, fc.constantFrom('linear', 'log'), fc.double({ min: -1, max: 1, noNaN: true }), (cut, home, axis, c) => {
        const from = { ...own, look: { ...own.look, cut: home } };
        const shown = { settings: { ...own.settings, correlation: c === 0 ? 0 : c }, look: { cut, axis } };
        const link = readTheoryLink(writeTheoryLink('a & b', shown, from), table, from);
        expect(link).toMatchObject({ ...shown, figure: 'a & b', problems: [], unknown: [] });
        looked++;
      }),
      { numRuns: 500 },
    );
    expect(looked).toBeGreaterThanOrEqual(500);
    expect(theoryQuery('f', { ...own, look: { cut: 8, axis: 'linear' } }, own)).toBe('?v=1&figure=f&look.cut=8');
    expect(theoryQuery('f', own, own)).toBe('');
  });

  it('is valid whatever a link holds, and what could not be read is named', () => {
    fc.assert(
      fc.property(hostileQuery, (query) => {
        const { look } = readTheoryLink(`${query}&look.cut=1e9&look.axis`, table, own);
        expect(look).toEqual(completeLook(table, look));
      }),
      { numRuns: 1000 },
    );
    const link = readTheoryLink('?look.cut=0&look.colour=red&look.toString=1&look.axis=log', table, own);
    expect(link.look).toEqual({ cut: 25, axis: 'log' });
    expect(link.unknown).toEqual(['look.cut', 'look.colour', 'look.toString']);
  });

  it('is none of the business of other figures, and is not kept in the address of another', () => {
    expect(readPermalink('?v=1&figure=f&look.cut=8', own.settings).unknown).toEqual([]);
    expect(keepForeign('?v=1&figure=g', '?v=1&figure=f&look.cut=8&utm_source=x')).toBe('?v=1&figure=g&utm_source=x');
  });
});

describe('the store of a figure of theory', () => {
  it('remembers settings and look in one history, a drag as one step', () => {
    let time = 0;
    const store = createTheoryStore(own, () => time);
    const { set, turn, undo, redo, reset } = store.getState();
    set('activation', 'relu');
    expect(store.getState().settings.weightVariance).toBe(2);
    time = 5000;
    for (const cut of [20, 15, 10]) turn('cut', cut);
    time = 9000;
    turn('axis', 'log');
    expect(store.getState().history.past).toHaveLength(3);
    undo();
    undo();
    expect(store.getState()).toMatchObject({ look: own.look, settings: { activation: 'relu' } });
    redo();
    expect(store.getState().look).toEqual({ cut: 10, axis: 'linear' });
    reset();
    expect(store.getState()).toMatchObject({ settings: own.settings, look: own.look });
    undo();
    expect(store.getState().look.cut).toBe(10);
  });

  it('follows a link, says what gave way, and forgets it', () => {
    const store = createTheoryStore(own);
    store.getState().follow(readTheoryLink('?correlation=7&look.cut=3', table, own));
    expect(store.getState()).toMatchObject({ look: { cut: 3 }, problems: [{ parameter: 'correlation' }] });
    store.getState().dismiss();
    expect(store.getState()).toMatchObject({ problems: [], link: undefined, look: { cut: 3 } });
    store.getState().set('batch', 16);
    store.getState().place({ correlation: -0.9 });
    expect(store.getState().problems).toMatchObject([{ rule: { kind: 'correlationOfBatch' } }]);
  });
});
