import type { NetworkSpec } from '../../networks/spec.ts';
import { remembered } from '../remembered.ts';
import { unitMoments } from './unitMoments.ts';

type Phi = Pick<NetworkSpec, 'activation' | 'slope'>;

/** E phi^2 and E phi'^2 at lengths q, evenly spaced in ln q: what a whole plane of variances is read from. */
export interface LengthTable {
  /** ln q of the first entry. */
  readonly first: number;
  /** ln E phi(sqrt(q) X)^2. */
  readonly squares: readonly number[];
  /** ln E phi'(sqrt(q) X)^2; -Infinity where no gradient passes, Infinity where phi jumps. */
  readonly slopes: readonly number[];
}

/** Entries per factor of ten; interpolation by cubics is then right to 1e-6 (smooth phi) and 1e-5 (with corners). */
const perDecade = 24;
const step = Math.LN10 / perDecade;
/** Exponents of ten between which lengths are looked for: `unitMoments` ends at 1e4. */
const [lowest, highest] = [-8, 4];

/** The table of an activation, as far up as its moments are numbers. */
export const lengthTable: (phi: Phi) => LengthTable = remembered(
  ({ activation, slope }) => `${activation} ${activation === 'leakyRelu' ? slope : ''}`,
  (phi) => {
    const squares: number[] = [];
    const slopes: number[] = [];
    for (let k = lowest * perDecade; k <= highest * perDecade; k++) {
      const unit = unitMoments(phi, Math.exp(k * step));
      if (unit === undefined || !(unit.square > 0) || unit.square === Number.POSITIVE_INFINITY) break;
      squares.push(Math.log(unit.square));
      slopes.push(Math.log(unit.squaredSlope));
    }
    return { first: lowest * Math.LN10, squares, slopes };
  },
);

/** Where the length of a signal goes from 1, and what a layer multiplies a squared gradient by there. */
export interface Settlement {
  /** A fixed point above 0; 0; or no end. */
  readonly fate: 'settles' | 'vanishes' | 'grows';
  /** ln q, of the fixed point or of the end of the table. */
  readonly logLength: number;
  /** ln chi_1 = ln(sigma_w^2 E phi'^2), at the fixed point or where the table ends. */
  readonly logChi: number;
}

/** A length map that stays within this of the identity leaves lengths alone. */
const still = 1e-9;

/** Where lengths go under q -> sigma_w^2 E phi^2 + sigma_b^2: to the nearest fixed point in the direction that the map takes 1. */
export function settlement(
  table: LengthTable,
  { weightVariance, biasVariance }: Pick<NetworkSpec, 'weightVariance' | 'biasVariance'>,
): Settlement {
  const { first, squares, slopes } = table;
  const start = -lowest * perDecade;
  const last = squares.length - 1;
  /** ln of the map's value over q. */
  const excess = (logSquare: number, place: number): number => {
    const log = first + place * step;
    return Math.log(weightVariance * Math.exp(logSquare - log) + biasVariance * Math.exp(-log));
  };
  const at = (k: number): number => excess(squares[k], k);
  const settled = (fate: Settlement['fate'], place: number): Settlement => ({
    fate,
    logLength: first + place * step,
    logChi: Math.log(weightVariance) + cubic(slopes, place),
  });
  const begin = Math.min(start, last);
  if (Math.abs(at(begin)) < still) return settled('settles', begin);
  const direction = Math.sign(at(begin));
  let k = begin;
  while (k + direction >= 0 && k + direction <= last && at(k + direction) * direction > 0) k += direction;
  if (k + direction < 0 || k + direction > last) return settled(direction > 0 ? 'grows' : 'vanishes', k);
  const place = crossing((x) => excess(cubic(squares, x), x) * direction, k, k + direction);
  return settled('settles', place);
}

/** Where a function that is positive at one place and not at the other crosses 0, by bisection. */
function crossing(of: (x: number) => number, above: number, below: number): number {
  let [high, low] = [above, below];
  for (let turn = 0; turn < 40; turn++) {
    const middle = (high + low) / 2;
    if (of(middle) > 0) high = middle;
    else low = middle;
  }
  return (high + low) / 2;
}

/** Cubic interpolation through the four entries around a place; the entry itself at an entry, and where it is infinite. */
function cubic(entries: readonly number[], place: number): number {
  if (Number.isInteger(place) || !Number.isFinite(entries[Math.floor(place)])) return entries[Math.floor(place)];
  const k = Math.max(1, Math.min(entries.length - 3, Math.floor(place)));
  const [a, b, c, d] = [entries[k - 1], entries[k], entries[k + 1], entries[k + 2]];
  const t = place - k;
  return (
    (-a * t * (t - 1) * (t - 2)) / 6 +
    (b * (t + 1) * (t - 1) * (t - 2)) / 2 -
    (c * (t + 1) * t * (t - 2)) / 2 +
    (d * (t + 1) * t * (t - 1)) / 6
  );
}
