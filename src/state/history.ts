/** One thing at another time than now: what it was before each step, and after each step that was taken back. */
export interface History<T> {
  /** The latest last. */
  readonly past: readonly T[];
  /** The next one last. */
  readonly future: readonly T[];
  /** What the latest step turned, and when it was last turned, in milliseconds. */
  readonly turning?: { readonly what: string; readonly at: number };
}

/** What a step leads to: the history as it is then, and the present that it gives. */
export interface Moved<T> {
  readonly history: History<T>;
  readonly present: T;
}

/** The most steps that can be taken back. */
export const longestHistory = 100;

/** Milliseconds within which a further turn of the same knob belongs to the same step. */
const oneTurn = 700;

/** A history in which nothing has happened. */
export const noHistory: History<never> = { past: [], future: [] };

/** A change of what a history is of. */
export interface Step<T> {
  readonly before: T;
  readonly after: T;
  /** The knob that turned; absent where it was something else. */
  readonly what?: string;
  readonly at: number;
}

/**
 * The history after a step. Turns of one knob that follow each other closely are one step, and none where they lead back to where
 * they began, as `isSame` judges.
 */
export function withStep<T>(history: History<T>, { before, after, what, at }: Step<T>, isSame: (a: T, b: T) => boolean): History<T> {
  const { past, turning } = history;
  const goesOn = turning !== undefined && turning.what === what && at - turning.at < oneTurn;
  const begun = goesOn ? past : [...past, before].slice(-longestHistory);
  const cameBack = goesOn && isSame(begun[begun.length - 1], after);
  if (cameBack) return { past: begun.slice(0, -1), future: [] };
  return { past: begun, future: [], turning: what === undefined ? undefined : { what, at } };
}

/** Takes the latest step back; undefined where there is none. */
export function undone<T>({ past, future }: History<T>, present: T): Moved<T> | undefined {
  if (past.length === 0) return undefined;
  return { history: { past: past.slice(0, -1), future: [...future, present] }, present: past[past.length - 1] };
}

/** Takes the step again that was taken back last; undefined where there is none. */
export function redone<T>({ past, future }: History<T>, present: T): Moved<T> | undefined {
  if (future.length === 0) return undefined;
  return { history: { past: [...past, present], future: future.slice(0, -1) }, present: future[future.length - 1] };
}
