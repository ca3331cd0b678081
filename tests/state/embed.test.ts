import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookTables } from '../../src/figures/widgets/lookTables.ts';
import { parameterIds } from '../../src/networks/parameters.ts';
import { embedParts, embedProblems, embedThemes, readEmbed, writeEmbed } from '../../src/state/embed.ts';
import { guarded, unlocked } from '../../src/state/embedded.ts';
import { keepForeign, readPermalink, writePermalink } from '../../src/state/permalink.ts';
import { someSettings } from './someSettings.ts';

const lookKeys = Object.values(lookTables).flatMap((table = {}) => Object.keys(table).map((id) => `look.${id}`));
const allKnobs = [...parameterIds, ...lookKeys];
const knobs = fc.subarray(allKnobs);
const choice = fc.record({
  hide: fc.tuple(knobs, fc.subarray([...embedParts])).map(([some, parts]) => [...parts, ...some]),
  lock: knobs,
  theme: fc.constantFrom(undefined, ...embedThemes),
});

describe('the address of a figure alone', () => {
  it('gives back the figure, its state, and what is hidden and locked, and says nothing unknown', () => {
    fc.assert(
      fc.property(someSettings, someSettings, choice, fc.boolean(), (wanted, defaults, chosen, isTouched) => {
        const query = isTouched ? writePermalink('a figure & more', wanted, defaults) : '';
        const search = writeEmbed('a figure & more', query, chosen);
        const link = readPermalink(search, defaults);
        expect(link).toMatchObject({ figure: 'a figure & more', problems: [], unknown: [], settings: isTouched ? wanted : defaults });
        expect(readEmbed(search)).toEqual({ figure: 'a figure & more', hide: new Set(chosen.hide), lock: new Set(chosen.lock) });
        expect(embedProblems(search, ['a figure & more'], allKnobs)).toEqual([]);
        // The address bar follows the knobs, and the figure stays alone.
        expect(readEmbed(keepForeign(writePermalink('a figure & more', wanted, defaults), search))).toEqual(readEmbed(search));
      }),
      { numRuns: 500 },
    );
  });

  it('is the whole page where no figure is named', () => {
    for (const search of ['', '?v=1&figure=f', '?embed=', '?hide=title']) expect(readEmbed(search), search).toBeUndefined();
  });

  it('names every value that means nothing, and what is allowed', () => {
    const search = '?v=1&figure=g&embed=f&hide=title,colour, depth&lock=title,depth,,width&theme=blue';
    expect(embedProblems(search, ['f', 'g'], ['depth'])).toEqual([
      { key: 'figure', given: 'g', allowed: ['f'] },
      { key: 'hide', given: 'colour', allowed: ['title', 'caption', 'actions', 'depth'] },
      { key: 'lock', given: 'title', allowed: ['depth'] },
      { key: 'lock', given: 'width', allowed: ['depth'] },
      { key: 'theme', given: 'blue', allowed: ['light', 'dark'] },
    ]);
    expect(embedProblems('?embed=h&hide=x', ['f', 'g'], [])).toEqual([{ key: 'embed', given: 'h', allowed: ['f', 'g'] }]);
  });

  it('throws at nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        const problems = embedProblems(`?embed=f&hide=${one}&lock=${other}`, ['f'], ['depth']);
        for (const { key } of problems) expect(['embed', 'figure', 'hide', 'lock', 'theme']).toContain(key);
      }),
    );
  });
});

it('a turn leaves what is locked, whoever turns, of parameters, lists and ways of looking', () => {
  fc.assert(
    fc.property(fc.subarray(allKnobs), fc.constantFrom(...allKnobs), (lock, turned) => {
      const seen: string[] = [];
      const bare = turned.replace('look.', '');
      const key = turned === bare ? (id: string) => id : (id: string) => `look.${id}`;
      guarded((id: string, _value: unknown) => seen.push(id), key, new Set(lock))(bare, 1);
      expect(seen).toEqual(lock.includes(turned) ? [] : [bare]);
    }),
    { numRuns: 500 },
  );
  expect(lookKeys.length).toBeGreaterThan(5);
});

it('a move of several parameters leaves what is locked', () => {
  const moved = { weightVariance: 2, biasVariance: 1 };
  expect(unlocked(moved, new Set(['biasVariance', 'depth']))).toEqual({ weightVariance: 2 });
  expect(unlocked(moved, new Set())).toBe(moved);
});
