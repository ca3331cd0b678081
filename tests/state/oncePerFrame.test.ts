import { describe, expect, test } from 'vitest';
import { createExperimentStore } from '../../src/state/experimentStore.ts';
import { oncePerFrame } from '../../src/state/oncePerFrame.ts';
import { fakeSampler } from './fakeSampler.ts';
import { defaults } from './toldFigure.ts';

/** A store that is listened to, with frames that come when they are told to. */
function listened() {
  const store = createExperimentStore({ defaults, client: fakeSampler, nextFrame: () => undefined });
  const frames = new Map<number, () => void>();
  let told = 0;
  let asked = 0;
  const stop = oncePerFrame(
    store,
    () => told++,
    (callback) => {
      frames.set(++asked, callback);
      return asked;
    },
    (frame) => frames.delete(frame),
  );
  const passFrame = (): void => {
    const due = [...frames.values()];
    frames.clear();
    for (const callback of due) callback();
  };
  return { store, stop, told: () => told, waiting: () => frames.size, passFrame };
}

describe('what a component hears of a figure', () => {
  test('is told at once of what a reader did', () => {
    const { store, told, waiting } = listened();
    store.getState().set('depth', 6);
    expect(told()).toBeGreaterThan(0);
    const turned = told();
    store.getState().showLayers([1, 3]);
    expect([told() - turned, waiting()]).toEqual([1, 0]);
  });

  test('is told once a frame of what the sampler changed, however often that was', () => {
    const { store, told, waiting, passFrame } = listened();
    for (const drawn of [1, 2, 3]) store.setState({ status: 'running', expected: drawn });
    expect([told(), waiting()]).toEqual([0, 1]);
    passFrame();
    expect([told(), waiting()]).toEqual([1, 0]);
    passFrame();
    expect(told()).toBe(1);
    store.setState({ status: 'done' });
    passFrame();
    expect(told()).toBe(2);
  });

  test('is told of both at once where a reader acts before the frame', () => {
    const { store, told, waiting, passFrame } = listened();
    store.setState({ status: 'running' });
    store.getState().showLayers([1, 3]);
    expect([told(), waiting()]).toEqual([1, 0]);
    passFrame();
    expect(told()).toBe(1);
  });

  test('is told nothing after it stopped listening', () => {
    const { store, stop, told, waiting, passFrame } = listened();
    store.setState({ status: 'running' });
    stop();
    store.getState().set('depth', 6);
    passFrame();
    expect([told(), waiting()]).toEqual([0, 0]);
  });
});
