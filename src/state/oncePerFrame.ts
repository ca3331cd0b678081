import type { RunResult } from '../networks/ensembleResult.ts';
import type { Experiment } from './experimentState.ts';
import type { ExperimentStore } from './experimentStore.ts';
import { isByHand } from './hand.ts';
import { ownTask } from './ownTask.ts';

/** What the sampler changes, many times a frame where it is fast. */
const sampled = ['result', 'stale', 'status', 'expected', 'passedOver', 'restarted'] as const satisfies readonly (keyof Experiment)[];

/** How a listener is made to wait. */
export interface Pace {
  /** Calls back before the next frame; gives the way to call it off. */
  readonly nextFrame: (callback: () => void) => () => void;
  /** Calls back in a task of its own. */
  readonly nextTask: (callback: () => void) => void;
  /** Calls back when what was told is drawn. */
  readonly soon: (callback: () => void) => void;
  /** The time in milliseconds. */
  readonly now: () => number;
}

const ofTheScreen: Pace = {
  nextFrame: (callback) => {
    const frame = requestAnimationFrame(callback);
    return () => cancelAnimationFrame(frame);
  },
  nextTask: ownTask,
  soon: queueMicrotask,
  now: () => performance.now(),
};

/** Milliseconds of drawing and painting above which a hand is answered in two tasks, and below which in one again: no task should take more than 50. */
const [tooLong, shortAgain] = [24, 16];

/**
 * Listens to a figure's store and returns the way to stop: what a reader did is told at once, what came of it by the sampler alone once a frame, since a screen
 * shows no more and each telling draws the figure; and that in a task of its own, which takes no time from the frame and the answer to a hand. Where drawing and
 * painting take long, what a hand on a knob changes is told in a task of its own as well, and painted with the frame after.
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
  { nextFrame, nextTask, soon, now }: Pace = ofTheScreen,
): () => void {
  /** Whether something was not told yet; whether a task is to come, or no frame came since the last one; whether drawing and painting take long. */
  let [untold, asked, isSlow] = [false, false, false];
  let cost = 0;
  let leaveFrame = (): void => {};
  const note = (spent: number): void => {
    cost = (cost + spent) / 2;
    isSlow = cost > (isSlow ? shortAgain : tooLong);
  };
  const tell = (): void => {
    untold = false;
    changed();
  };
  const tellAtOnce = (): void => {
    const began = now();
    tell();
    // A frame at whose beginning a pointer moved is painted by then.
    nextTask(() => note(now() - began));
  };
  const tellInOwnTask = (): void => {
    if (asked) return;
    asked = true;
    nextTask(() => {
      const began = now();
      let drawing = 0;
      if (untold) {
        tell();
        soon(() => {
          drawing = now() - began;
        });
      }
      leaveFrame = nextFrame(() => {
        const painting = now();
        if (drawing > 0) nextTask(() => note(drawing + now() - painting));
        asked = false;
        if (untold) tellInOwnTask();
      });
    });
  };
  const stop = store.subscribe((state, before) => {
    const sampled = isSampled(state, before);
    if (!sampled && !isByHand()) return tell();
    if (!sampled && !isSlow) return tellAtOnce();
    untold = true;
    // The answer to a hand does not wait for the frame after what came last from the sampler.
    if (!sampled) asked = false;
    tellInOwnTask();
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
