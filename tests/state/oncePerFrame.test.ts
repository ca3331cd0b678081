import { describe, expect, test } from 'vitest';
import { createExperimentStore } from '../../src/state/experimentStore.ts';
import { byHand } from '../../src/state/hand.ts';
import { oncePerFrame } from '../../src/state/oncePerFrame.ts';
import { fakeSampler } from './fakeSampler.ts';
import { defaults } from './toldFigure.ts';

/** A store that is listened to, with tasks and frames that come when they are told to. */
function listened() {
  const store = createExperimentStore({ defaults, client: fakeSampler, nextFrame: () => undefined });
  const frames = new Set<() => void>();
  const tasks = new Set<() => void>();
  let told = 0;
  let time = 0;
  const stop = oncePerFrame(store, () => told++, {
    nextFrame: (callback) => {
      frames.add(callback);
      return () => frames.delete(callback);
    },
    nextTask: (callback) => tasks.add(callback),
    soon: (callback) => {
      time += 1;
      callback();
    },
    now: () => time,
  });
  const pass = (queue: Set<() => void>) => (): void => {
    const due = [...queue];
    queue.clear();
    for (const callback of due) callback();
  };
  const passTime = (by: number): void => {
    time += by;
  };
  return {
    store,
    stop,
    told: () => told,
    waiting: () => tasks.size + frames.size,
    passTask: pass(tasks),
    passFrame: pass(frames),
    passTime,
  };
}

describe('what a component hears of a figure', () => {
  test('is told at once of what a reader did', () => {
    const { store, told, passTask } = listened();
    store.getState().set('depth', 6);
    expect(told()).toBeGreaterThan(0);
    const turned = told();
    store.getState().showLayers([1, 3]);
    expect(told() - turned).toBe(1);
    passTask();
    expect(told() - turned).toBe(1);
  });

  test('is told in a task of its own of what the sampler changed, once a frame, however often that was', () => {
    const { store, told, waiting, passTask, passFrame } = listened();
    for (const drawn of [1, 2, 3]) store.setState({ status: 'running', expected: drawn });
    expect([told(), waiting()]).toEqual([0, 1]);
    passTask();
    expect(told()).toBe(1);
    for (const drawn of [4, 5]) store.setState({ expected: drawn });
    passTask();
    expect(told()).toBe(1);
    passFrame();
    expect(told()).toBe(1);
    passTask();
    expect(told()).toBe(2);
    passFrame();
    passTask();
    expect([told(), waiting()]).toEqual([2, 0]);
    store.setState({ status: 'done' });
    passTask();
    expect(told()).toBe(3);
  });

  test('is told of both at once where a reader acts before the task', () => {
    const { store, told, passTask, passFrame } = listened();
    store.setState({ status: 'running' });
    store.getState().showLayers([1, 3]);
    expect(told()).toBe(1);
    passTask();
    passFrame();
    passTask();
    expect(told()).toBe(1);
  });

  test('is told nothing after it stopped listening', () => {
    const { store, stop, told, passTask, passFrame } = listened();
    store.setState({ status: 'running' });
    stop();
    store.getState().set('depth', 6);
    passTask();
    passFrame();
    passTask();
    expect(told()).toBe(0);
    const waitingForFrame = listened();
    waitingForFrame.store.setState({ status: 'running' });
    waitingForFrame.passTask();
    waitingForFrame.stop();
    expect(waitingForFrame.waiting()).toBe(0);
  });

  describe('where a hand on a knob changed it', () => {
    const turn = ({ store }: Pick<ReturnType<typeof listened>, 'store'>, depth: number) =>
      byHand(() => store.getState().set('depth', depth));

    test('is told at once, while drawing and painting are short', () => {
      const figure = listened();
      for (const depth of [6, 7, 8]) {
        const before = figure.told();
        turn(figure, depth);
        expect(figure.told()).toBeGreaterThan(before);
        figure.passTime(10);
        figure.passTask();
      }
    });

    test('is told in a task of its own after moves that took long, until they are short again', () => {
      const figure = listened();
      const { told, passTime, passTask, passFrame } = figure;
      turn(figure, 6);
      passTime(80);
      passTask();
      passFrame();
      passTask();
      const later: number[] = [];
      for (let depth = 7; depth < 14; depth++) {
        const before = told();
        turn(figure, depth);
        if (told() > before) continue;
        passTask();
        expect(told()).toBe(before + 1);
        passFrame();
        passTask();
        later.push(depth);
      }
      expect(later).toEqual([7, 8]);
    });

    test('knows it from what the sampler brought before', () => {
      const figure = listened();
      figure.store.setState({ status: 'running' });
      figure.passTask();
      figure.passFrame();
      figure.passTime(60);
      figure.passTask();
      const before = figure.told();
      turn(figure, 7);
      expect(figure.told()).toBe(before);
    });
  });
});
