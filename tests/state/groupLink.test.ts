import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeSettings } from '../../src/networks/settings.ts';
import { agreeGroup, type Group } from '../../src/state/group.ts';
import { groupQuery, readGroupLink, writeGroupLink } from '../../src/state/groupLink.ts';
import { keepForeign, readPermalink } from '../../src/state/permalink.ts';
import { hostileQuery } from './hostileQuery.ts';
import { someSettings } from './someSettings.ts';

const someGroup: fc.Arbitrary<Group> = fc
  .array(someSettings, { minLength: 1, maxLength: 4 })
  .map((networks) => agreeGroup(networks).networks);
const plain = completeSettings({});
const own: Group = [plain, { ...plain, normalization: 'layer' }];

describe('the link of a group', () => {
  it('gives back any group, whatever the figure stands at', () => {
    let read = 0;
    fc.assert(
      fc.property(someGroup, someGroup, (wanted, home) => {
        const link = readGroupLink(writeGroupLink('a & b', wanted, home), home);
        expect(link).toMatchObject({ figure: 'a & b', problems: [], unknown: [], unknownVersion: undefined });
        expect(link.networks).toEqual(wanted);
        read++;
      }),
      { numRuns: 1000 },
    );
    expect(read).toBeGreaterThanOrEqual(1000);
  });

  it('says of the first what differs from the figure, and of the others what differs from the first', () => {
    const tanh = completeSettings({ activation: 'tanh' });
    expect(writeGroupLink('f', [tanh, { ...tanh, normalization: 'layer' }, tanh], own)).toBe(
      '?v=1&figure=f&activation=tanh&beside=2&b.normalization=layer',
    );
    expect(groupQuery('f', own, own)).toBe('');
    expect(groupQuery('f', [plain], own)).toBe('?v=1&figure=f&beside=0');
  });

  it('leaves the others as the figure has them where it says nothing of them, as links to other figures do', () => {
    const { networks, problems } = readGroupLink('?v=1&figure=f&activation=tanh&batch=12', own);
    expect(problems).toEqual([]);
    expect(networks).toHaveLength(2);
    expect(networks[0]).toEqual(completeSettings({ activation: 'tanh', batch: 12 }));
    expect(networks[1]).toEqual({ ...networks[0], normalization: 'layer' });
  });

  it('names what it could not read, and in which network', () => {
    const link = readGroupLink('?depth=0&beside=7&c.width=none&c.depth=12&b.colour=red&d.metrics=correlation&b.figure=x', own);
    expect(link.problems.map(({ of, problem }) => [of, problem.parameter])).toEqual([
      [0, 'depth'],
      [2, 'width'],
    ]);
    expect(link.unknown).toEqual(['beside', 'b.colour', 'b.figure', 'd.metrics']);
    expect(link.networks.map(({ depth }) => depth)).toEqual([50, 50, 12, 50]);
  });

  it('is valid whatever it holds', () => {
    fc.assert(
      fc.property(hostileQuery, hostileQuery, someGroup, (query, more, home) => {
        const { networks } = readGroupLink(`${query}&b.${more.replace(/^\?/, '').replaceAll('&', '&c.')}`, home);
        expect(agreeGroup(networks)).toEqual({ networks, problems: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('is none of the business of other figures, and is not kept in the address of another', () => {
    expect(readPermalink('?v=1&figure=f&beside=1&b.depth=8', plain).unknown).toEqual([]);
    expect(readPermalink('?v=1&e.depth=8&bdepth=8', plain).unknown).toEqual(['e.depth', 'bdepth']);
    expect(keepForeign('?v=1&figure=g', '?v=1&figure=f&beside=1&b.depth=8&utm_source=x')).toBe('?v=1&figure=g&utm_source=x');
  });
});
