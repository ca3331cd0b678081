/** Milliseconds after which a browser that keeps its paints to itself, or a hidden page, is taken to have painted. */
const longest = 2000;

/** Waits until the reader has seen something of the page. */
export function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    const painted = (): void => resolve();
    if (!PerformanceObserver.supportedEntryTypes.includes('paint')) return painted();
    new PerformanceObserver(painted).observe({ type: 'paint', buffered: true });
    setTimeout(painted, longest);
  });
}
