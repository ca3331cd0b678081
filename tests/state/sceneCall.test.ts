import { expect, test } from 'vitest';
import { answerScenes, callScene } from '../../src/state/sceneCall.ts';

/** As much of an element as a call needs. */
const place = (): HTMLElement => Object.assign(new EventTarget(), { dataset: {} }) as HTMLElement;

test('a figure takes the latest scene of those called before it woke, and then each as it is called, once', () => {
  const figure = place();
  callScene(figure, '?depth=1');
  callScene(figure, '?depth=2');
  const taken: string[] = [];
  const stop = answerScenes(figure, (query) => taken.push(query));
  expect(taken).toEqual(['?depth=2']);
  callScene(figure, '');
  expect(taken).toEqual(['?depth=2', '']);
  stop();
  callScene(figure, '?depth=3');
  expect(taken).toHaveLength(2);
  answerScenes(figure, (query) => taken.push(query));
  expect(taken.at(-1)).toBe('?depth=3');
});

test('a figure outside of a page is called by nobody', () => {
  expect(() => answerScenes(undefined, () => {})()).not.toThrow();
});
