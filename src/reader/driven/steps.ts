/** The value so many stops away from another, held at the ends; `stops` ascend. */
export function stopBeside(stops: readonly number[], value: number, by: number): number {
  const at = stops.findIndex((stop) => stop >= value);
  const from = at < 0 ? stops.length - 1 : at;
  return stops[Math.max(0, Math.min(stops.length - 1, from + by))];
}

/** Where a key leads among so many stops: how far, or all the way; undefined where it leads nowhere. */
export function stepsOfKey(key: string, count: number): number | undefined {
  const page = Math.max(1, Math.round(count / 10));
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowUp: 1,
    ArrowLeft: -1,
    ArrowDown: -1,
    PageUp: page,
    PageDown: -page,
    Home: -count,
    End: count,
  };
  return Object.hasOwn(steps, key) ? steps[key] : undefined;
}

/** CSS pixels of a drag from end to end, and the least and most between two stops. */
const [reach, least, most] = [240, 3, 12] as const;

/** How many stops a drag over so many CSS pixels passes. */
export const stepsOfDrag = (pixels: number, count: number): number => Math.round(pixels / Math.max(least, Math.min(most, reach / count)));
