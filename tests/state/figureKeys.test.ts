import { describe, expect, it } from 'vitest';
import { completeSettings } from '../../src/networks/settings.ts';
import { sheetIn, sweepIn, withSubject } from '../../src/state/figureKeys.ts';
import { keepForeign, readPermalink } from '../../src/state/permalink.ts';

const ask = (pairs: string, figure = 'sweep') => sweepIn(`?v=1&figure=sweep&${pairs}`, figure);

describe('what a link asks a figure to be of', () => {
  it('is a sweep over two sizes or more, ascending and allowed', () => {
    expect(ask('over=batch&values=4,8,16')).toEqual({ kind: 'asked', what: { over: 'batch', values: [4, 8, 16] } });
    expect(ask('over=depth&values=%2012,%2030')).toEqual({ kind: 'asked', what: { over: 'depth', values: [12, 30] } });
    expect(ask('width=9')).toEqual({ kind: 'nothing' });
    expect(ask('over=batch&values=4,8', 'bench')).toEqual({ kind: 'nothing' });
  });

  it.each([
    'over=seed&values=1,2',
    'over=width&values=8',
    'over=width&values=8,8',
    'over=width&values=16,8',
    'over=batch&values=128,512',
    'over=width&values=8,1e2',
    'over=width&values=',
    'over=width',
    'values=8,16',
    `over=depth&values=${Array.from({ length: 40 }, (_, k) => k + 1).join()}`,
  ])('is refused where it is %s', (pairs) => {
    expect(ask(pairs).kind).toBe('refused');
  });

  it('is a sheet that there is', () => {
    expect(sheetIn('?figure=map&of=trainability', 'map')).toEqual({ kind: 'asked', what: 'trainability' });
    expect(sheetIn('?figure=map&of=toString', 'map')).toEqual({ kind: 'refused', given: 'toString' });
    expect(sheetIn('?figure=map', 'map')).toEqual({ kind: 'nothing' });
    expect(sheetIn('?figure=bench&of=trainability', 'map')).toEqual({ kind: 'nothing' });
  });

  it('is no stranger to the settings of a link, and stays in the address', () => {
    const search = '?v=1&figure=sweep&over=batch&values=4,8&of=x&stranger=1';
    expect(readPermalink(search, completeSettings({})).unknown).toEqual(['stranger']);
    expect(keepForeign('?v=1&figure=sweep&width=8', search)).toBe('?v=1&figure=sweep&width=8&over=batch&values=4,8&of=x&stranger=1');
  });
});

describe('what is shared of a figure that a link asked to be of something', () => {
  const sweep = '?v=1&figure=sweep&over=batch&values=4,8,16&seed=3';

  it('holds what it is of, whatever else it is set to, and is asked the same again', () => {
    for (const query of ['', '?v=1&figure=sweep&activation=tanh']) {
      const shared = withSubject('sweep', query, sweep);
      expect(shared).toBe(`${query || '?v=1&figure=sweep'}&over=batch&values=4,8,16`);
      expect(sweepIn(shared, 'sweep')).toEqual(sweepIn(sweep, 'sweep'));
    }
    expect(sheetIn(withSubject('map', '', '?figure=map&of=trainability'), 'map')).toEqual({ kind: 'asked', what: 'trainability' });
  });

  it('is left alone where the link asked nothing, something of another figure, or what there is not', () => {
    for (const opened of ['', '?figure=bench&over=batch&values=4,8', '?figure=sweep&over=batch&values=8,4', '?figure=sweep&seed=2'])
      expect(withSubject('sweep', '?v=1&figure=sweep&seed=9', opened)).toBe('?v=1&figure=sweep&seed=9');
  });
});
