/** A curve that a reader draws, a value for each place in the units of its axis; NaN where nothing is drawn yet. */
export type DrawnCurve = readonly number[];

/** A place and a value on the axes of a plot. */
export type DrawnPoint = readonly [place: number, value: number];

/** A curve of so many places with nothing drawn. */
export const noCurve = (count: number): DrawnCurve => Array.from({ length: count }, () => Number.NaN);

/** Whether anything is drawn. */
export const isDrawn = (curve: DrawnCurve): boolean => curve.some((value) => !Number.isNaN(value));

/** A curve with a straight stroke from one point to another: every place between them is drawn anew. */
export function withStroke(curve: DrawnCurve, from: DrawnPoint, to: DrawnPoint): DrawnCurve {
  const [[left, leftValue], [right, rightValue]] = from[0] <= to[0] ? [from, to] : [to, from];
  return curve.map((value, place) => {
    if (place === to[0]) return to[1];
    if (place < left || place > right) return value;
    return leftValue + ((place - left) / (right - left)) * (rightValue - leftValue);
  });
}

/** A curve without gaps: straight between what is drawn, level beyond it; `level` everywhere where nothing is drawn. */
export function withoutGaps(curve: DrawnCurve, level: number): DrawnCurve {
  const drawn = curve.flatMap((value, place) => (Number.isNaN(value) ? [] : [place]));
  if (drawn.length === 0) return curve.map(() => level);
  return curve.map((value, place) => {
    if (!Number.isNaN(value)) return value;
    const [before, after] = [drawn.findLast((other) => other < place), drawn.find((other) => other > place)];
    if (before === undefined || after === undefined) return curve[before ?? after ?? 0];
    return curve[before] + ((place - before) / (after - before)) * (curve[after] - curve[before]);
  });
}

/** So many places from the first to the last of a curve, evenly spaced: where it is bent by keys. */
export const knotsOf = (count: number, knots = 5): readonly number[] => [
  ...new Set(Array.from({ length: knots }, (_, k) => Math.round((k * (count - 1)) / (knots - 1)))),
];

/** A curve bent to a value at one of its knots: most there, less toward the knots beside it, not at all beyond them. */
export function bent(curve: DrawnCurve, knots: readonly number[], knot: number, value: number): DrawnCurve {
  const at = knots.indexOf(knot);
  const [before, after] = [knots[at - 1] ?? knot, knots[at + 1] ?? knot];
  return curve.map((old, place) => {
    const beside = place < knot ? before : after;
    const share = place === knot ? 1 : Math.max(0, 1 - Math.abs(place - knot) / Math.abs(beside - knot || 1e-9));
    return old + share * (value - curve[knot]);
  });
}

/** How far a drawn curve is from a measured one, in the units of the axis. */
export interface CurveGap {
  /** The mean distance: the area between them, divided by its width. */
  readonly mean: number;
  /** The mean difference, drawn less measured. */
  readonly signed: number;
  /** Where they are farthest apart. */
  readonly worst: number;
}

/** The gap over the places where both are finite; undefined where there are none. */
export function gapBetween(drawn: DrawnCurve, measured: ArrayLike<number>): CurveGap | undefined {
  const differences = drawn.map((value, place) => value - measured[place]);
  const finite = differences.flatMap((value, place) => (Number.isFinite(value) ? [{ value, place }] : []));
  if (finite.length === 0) return undefined;
  const mean = (of: (value: number) => number): number => finite.reduce((sum, { value }) => sum + of(value), 0) / finite.length;
  const worst = finite.reduce((most, one) => (Math.abs(one.value) > Math.abs(most.value) ? one : most));
  return { mean: mean(Math.abs), signed: mean((value) => value), worst: worst.place };
}
