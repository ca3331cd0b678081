import { fitLine, type LineFit } from '../math/lineFit.ts';
import { logarithmOf } from './level.ts';
import type { MetricId } from './metrics/index.ts';
import type { SweepPoint } from './sweep.ts';

/**
 * The power law level ~ size^exponent through the points of a sweep: a line through logarithms, whose slope is the exponent. Points
 * without a logarithm, or without an error because one network alone was drawn, have no part in it. Undefined for fewer than two points.
 */
export function powerLawOf(id: MetricId, points: readonly Pick<SweepPoint, 'value' | 'levels'>[]): LineFit | undefined {
  const known = points.flatMap(({ value, levels }) => {
    const level = levels[id];
    if (level === undefined) return [];
    const { value: y, error } = logarithmOf(id, level);
    return Number.isFinite(y) && error > 0 ? [{ x: Math.log(value), y, error }] : [];
  });
  if (known.length < 2) return undefined;
  return fitLine(
    known.map(({ x }) => x),
    known.map(({ y }) => y),
    known.map(({ error }) => error),
  );
}
