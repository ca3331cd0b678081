import type { PlotArea } from './plotArea.ts';

/** A mark with a number on it, and what it marks. */
export interface Badge {
  readonly key: string;
  readonly text: string;
  /** Where its line is, in CSS pixels. */
  readonly x: number;
  readonly y: number;
}

/** A badge, and where it stands: beside its line where another badge stands on it. */
export interface PlacedBadge extends Badge {
  readonly at: readonly [x: number, y: number];
}

/** Half of a badge, in CSS pixels. */
export const badgeRadius = 7.5;

/** From the middle of a badge to that of its neighbour, at least. */
const apart = 2 * badgeRadius + 1.5;

/** Places badges one after another: each as near to its line as those before it and the edges of the plot allow, straight above or below where that will do. */
export function placeBadges(badges: readonly Badge[], { left, right, top, bottom }: PlotArea): readonly PlacedBadge[] {
  const placed: PlacedBadge[] = [];
  const within = (value: number, low: number, high: number): number => Math.min(high - badgeRadius, Math.max(low + badgeRadius, value));
  const free = ([x, y]: readonly [number, number]): boolean => placed.every(({ at }) => Math.hypot(at[0] - x, at[1] - y) >= apart);
  for (const badge of badges) {
    const [x, y] = [within(badge.x, left, right), within(badge.y, top, bottom)];
    const tried = steps.map(([right_, down]) => [x + right_ * apart, y + down * apart] as const);
    const inside = tried.filter(([u, v]) => within(u, left, right) === u && within(v, top, bottom) === v);
    placed.push({ ...badge, at: inside.find(free) ?? [x, y] });
  }
  return placed;
}

/** Steps away from a line, the nearest first: down, up, then to the left, where the line comes from. */
const steps: readonly (readonly [right: number, down: number])[] = [0, -1, -2, -3, -4]
  .flatMap((right) => [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5].map((down) => [right, down] as const))
  .sort(([a, b], [c, d]) => Math.hypot(1.6 * a, b) - Math.hypot(1.6 * c, d));
