/** The whole numbers from the first to the last that an axis shows. */
export type Range = readonly [first: number, last: number];

/** The shortest range that an axis shows, from its first place to its last: a shorter one is no line any more. */
export const shortest = 2;

/** Half of a range, with a place as near to its middle as its ends allow. */
export function closer([first, last]: Range, around: number): Range {
  const span = Math.max(shortest, Math.floor((last - first) / 2));
  const start = Math.max(first, Math.min(last - span, around - Math.floor(span / 2)));
  return [start, start + span];
}

/** Twice a range, within the whole; undefined where that is all of it. */
export function farther([first, last]: Range, whole: Range): Range | undefined {
  const span = last - first;
  if (2 * span >= whole[1] - whole[0]) return undefined;
  const start = Math.max(whole[0], Math.min(whole[1] - 2 * span, first - Math.floor(span / 2)));
  return [start, start + 2 * span];
}
