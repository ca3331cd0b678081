import type { RunResult } from '../networks/ensembleResult.ts';
import type { Experiment } from './experimentState.ts';
import type { ExperimentStore } from './experimentStore.ts';
import { ownTask } from './ownTask.ts';

/** What the sampler changes, many times a frame where it is fast. */
const sampled = ['result', 'stale', 'status', 'expected', 'passedOver', 'restarted'] as const satisfies readonly (keyof Experiment)[];

/** How a listener is made to wait. */
export interface Pace {
  /** Calls back before the next frame; gives the way to call it off. */
  readonly nextFrame: (callback: () => void) => () => void;
  /** Calls back in a task of its own. */
  readonly nextTask: (callback: () => void) => void;
}

const ofTheScreen: Pace = {
  nextFrame: (callback) => {
    const frame = requestAnimationFrame(callback);
    return () => cancelAnimationFrame(frame);
  },
  nextTask: ownTask,
};

/**
 * Listens to a figure's store and returns the way to stop: what a reader did is told at once, what came of it by the sampler alone once a frame, since a screen
 * shows no more and each telling draws the figure; and that in a task of its own, which takes no time from the frame and the answer to a hand.
 */
export const oncePerFrame = <P extends RunResult>(
  store: Pick<ExperimentStore<P>, 'subscribe'>,
  changed: () => void,
  pace?: Pace,
): (() => void) => toldPerFrame<Experiment<P>>(store, bySampler, changed, pace);

/** The same of any store, given whether two of its states differ in nothing but what the sampler changes. */
export function toldPerFrame<S>(
  store: { subscribe(listener: (state: S, before: S) => void): () => void },
  isSampled: (state: S, before: S) => boolean,
  changed: () => void,
  { nextFrame, nextTask }: Pace = ofTheScreen,
): () => void {
  /** Whether something was not told yet; whether a task is to come, and no frame since the last one. */
  let [untold, asked] = [false, false];
  let leaveFrame = (): void => {};
  const tell = (): void => {
    untold = false;
    changed();
  };
  const askForTask = (): void => {
    asked = true;
    nextTask(() => {
      if (untold) tell();
      leaveFrame = nextFrame(() => {
        asked = false;
        if (untold) askForTask();
      });
    });
  };
  const stop = store.subscribe((state, before) => {
    if (!isSampled(state, before)) return tell();
    untold = true;
    if (!asked) askForTask();
  });
  return () => {
    stop();
    [untold, asked] = [false, true];
    leaveFrame();
  };
}

/** Whether two states differ in nothing but what the sampler changes. */
function bySampler<P extends RunResult>(state: Experiment<P>, before: Experiment<P>): boolean {
  const keys = Object.keys(state) as (keyof Experiment)[];
  return keys.every((key) => state[key] === before[key] || sampled.some((one) => one === key));
}
