/** Milliseconds of launched work that may lie before the GPU: a run that is cut short leaves no more than that behind. */
const mostBehind = 70;
/** Layers that may lie there before it is known how long one takes, and at any time. */
const firstWindow = 4;
const largestWindow = 1024;

/** A point in the work of a GPU. */
export interface Mark {
  /** Whether the GPU came so far, or never will: it is not asked again after it said so. */
  isReached(): boolean;
}

interface Placed extends Mark {
  readonly at: number;
  /** Layers since the mark before. */
  readonly layers: number;
}

/**
 * Launching is faster than calculating, and what is launched cannot be called back. The function that is returned is to be called after
 * each layer; it waits while more layers lie before the GPU than it calculates in 70 ms, which it learns as it goes. `place` marks the end of
 * what was launched, if it can.
 */
export function keepPaceBy(place: () => Mark | undefined): () => Promise<void> {
  const marks: Placed[] = [];
  let window = firstWindow;
  let unmarked = 0;
  let ahead = 0;
  let reachedAt = 0;

  const mark = (): void => {
    if (unmarked < window / 4) return;
    const placed = place();
    if (!placed) return;
    marks.push({ isReached: () => placed.isReached(), at: performance.now(), layers: unmarked });
    unmarked = 0;
  };
  /** Marks are often reached several at once: their layers share the time. */
  const dropReached = (): void => {
    const since = Math.max(marks[0]?.at ?? 0, reachedAt);
    let layers = 0;
    while (marks[0]?.isReached()) layers += marks.shift()?.layers ?? 0;
    if (layers === 0) return;
    ahead -= layers;
    reachedAt = performance.now();
    window = Math.min(largestWindow, 2 * window, Math.max(1, (mostBehind * layers) / (reachedAt - since)));
  };
  return async () => {
    unmarked++;
    ahead++;
    mark();
    dropReached();
    while (ahead > window && marks.length > 0) {
      await new Promise((resolve) => setTimeout(resolve));
      dropReached();
    }
  };
}
