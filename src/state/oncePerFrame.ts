import type { RunResult } from '../networks/ensembleResult.ts';
import type { Experiment } from './experimentState.ts';
import type { ExperimentStore } from './experimentStore.ts';

/** What the sampler changes, many times a frame where it is fast. */
const sampled = ['result', 'stale', 'status', 'expected', 'passedOver', 'restarted'] as const satisfies readonly (keyof Experiment)[];

/**
 * Listens to a figure's store and returns the way to stop: what a reader did is told at once, what came of it by the sampler alone before the next frame, and
 * once. A screen shows no more, and each telling draws the figure.
 */
export const oncePerFrame = <P extends RunResult>(
  store: Pick<ExperimentStore<P>, 'subscribe'>,
  changed: () => void,
  nextFrame?: (callback: () => void) => number,
  leaveFrame?: (frame: number) => void,
): (() => void) => toldPerFrame<Experiment<P>>(store, bySampler, changed, nextFrame, leaveFrame);

/** The same of any store, given whether two of its states differ in nothing but what the sampler changes. */
export function toldPerFrame<S>(
  store: { subscribe(listener: (state: S, before: S) => void): () => void },
  isSampled: (state: S, before: S) => boolean,
  changed: () => void,
  nextFrame: (callback: () => void) => number = requestAnimationFrame,
  leaveFrame: (frame: number) => void = cancelAnimationFrame,
): () => void {
  let frame: number | undefined;
  const tell = (): void => {
    if (frame !== undefined) leaveFrame(frame);
    frame = undefined;
    changed();
  };
  const stop = store.subscribe((state, before) => {
    if (!isSampled(state, before)) tell();
    else frame ??= nextFrame(tell);
  });
  return () => {
    stop();
    if (frame !== undefined) leaveFrame(frame);
  };
}

/** Whether two states differ in nothing but what the sampler changes. */
function bySampler<P extends RunResult>(state: Experiment<P>, before: Experiment<P>): boolean {
  const keys = Object.keys(state) as (keyof Experiment)[];
  return keys.every((key) => state[key] === before[key] || sampled.some((one) => one === key));
}
