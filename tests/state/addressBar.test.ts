import { expect, it, vi } from 'vitest';
import { createAddressBar } from '../../src/state/addressBar.ts';

/** Where a page stands after a figure told its address bar. */
function told(from: string, figure: string, query: string): string {
  vi.useFakeTimers();
  const { pathname, search, hash } = new URL(from, 'http://book.test');
  let now = '';
  const history = { state: null, replaceState: (_: unknown, __: string, url: string) => (now = url) };
  createAddressBar({ location: { pathname, search, hash }, history } as unknown as Window)(figure, query);
  vi.runAllTimers();
  vi.useRealTimers();
  return now;
}

it('leads to the figure, in its state', () => {
  expect(told('/a/', 'collapse', '?v=1&figure=collapse&depth=9')).toBe('/a/?v=1&figure=collapse&depth=9#collapse');
  expect(told('/a/?depth=3#top', 'collapse', '')).toBe('/a/#top');
});

it('keeps what is not of this book', () => {
  const from = '/a/?utm_source=x%20y&depth=3&colour=red&v=1&figure=b&%E0%A4%A=1#b';
  expect(told(from, 'collapse', '?v=1')).toBe('/a/?v=1&utm_source=x%20y&colour=red&%E0%A4%A=1#collapse');
  expect(told(from, 'collapse', '')).toBe('/a/?utm_source=x%20y&colour=red&%E0%A4%A=1#b');
});
