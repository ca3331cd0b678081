import { expect, test } from 'vitest';
import { readPlace, withStop } from '../../src/reader/presenter/place.ts';

test.each([
  ['', undefined],
  ['?stop=3', undefined],
  ['?projector=0&scene=3', undefined],
  ['?projector=1', { kind: 'stop', number: 0 }],
  ['?projector=1&stop=3', { kind: 'stop', number: 3 }],
  ['?projector=1&scene=3', { kind: 'scene', number: 3 }],
  ['?projector=1&stop=2&scene=3', { kind: 'scene', number: 3 }],
  ['?projector=1&stop=-1', { kind: 'stop', number: 0 }],
  ['?projector=1&scene=2.5', { kind: 'scene', number: 0 }],
  ['?projector=1&scene=two', { kind: 'scene', number: 0 }],
])('the address %j asks for %j', (search, asked) => {
  expect(readPlace(search)).toEqual(asked);
});

test('what is shown is written as a stop, whatever was asked for', () => {
  expect(withStop('?a=%20&projector=1&scene=3', 4)).toBe('?a=%20&projector=1&stop=4');
  expect(withStop('?projector=1&stop=3&scene=', undefined)).toBe('');
  expect(withStop('?scenery=1', undefined)).toBe('?scenery=1');
});
