import { expect, test } from 'vitest';
import { keepCurve, keptCurve } from '../../src/state/keptCurve.ts';

/** A browser's store with one text in it. */
function storeWith(text: string | null) {
  const kept = { text };
  const keep = {
    getItem: () => kept.text,
    setItem: (_name: string, value: string) => {
      kept.text = value;
    },
    removeItem: () => {
      kept.text = null;
    },
  };
  return { kept, keep: () => keep };
}

test('a curve comes back as it was kept, with what was not drawn, and goes when it is cleared', () => {
  const { kept, keep } = storeWith(null);
  keepCurve('a', [1, Number.NaN, 2.5], keep);
  expect(keptCurve('a', 3, [0, 3], keep)).toEqual([1, Number.NaN, 2.5]);
  keepCurve('a', undefined, keep);
  expect([kept.text, keptCurve('a', 3, [0, 3], keep)]).toEqual([null, undefined]);
});

test.each(['', '{', 'null', '{}', '[1,2]', '[1,2,"3"]', '[1,2,9]', '[1,2,[3]]'])(
  'what is no curve of three values up to 3 is none: %s',
  (text) => {
    expect(keptCurve('a', 3, [0, 3], storeWith(text).keep)).toBeUndefined();
  },
);

test('a browser that keeps nothing is no matter', () => {
  const refuse = (): never => {
    throw new Error('no');
  };
  expect(() => keepCurve('a', [1], refuse)).not.toThrow();
  expect(keptCurve('a', 1, [0, 1], refuse)).toBeUndefined();
});
