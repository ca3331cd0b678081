import { gaussLegendre } from '../../math/gaussLegendre.ts';

/*
 * What batch normalization makes of n normal numbers: a uniform point y of the sphere |y|^2 = n, sum y = 0. A coordinate is
 * y_1 = sqrt(n-1) sin a, with a density proportional to cos(a)^(n-3); given it, y_2 = r cos a sin b - y_1/(n-1), r^2 = n(n-2)/(n-1), with a density
 * proportional to cos(b)^(n-4) (Yang et al. 2019). n >= 4.
 */

const rule = gaussLegendre(32);

/** Deviations beyond which nothing is left of a density cos^p: exp(-48) of its largest value. */
const deviations = Math.sqrt(96);
/** The longest piece in those deviations, for a phi that turns within about one; `steepness` times shorter else. */
const longest = 3;

/** Points and weights over one angle. */
interface AnglePoint {
  readonly angle: number;
  readonly weight: number;
}

/**
 * Points over an angle between -pi/2 and pi/2 of the density cos^power, piece by piece between its turns. Toward both ends of a piece the points close in as
 * squares do, so that a root there, as where a slice of the sphere leaves a corner of phi, costs no digits.
 */
function anglePoints(power: number, turns: readonly number[], steepness: number): AnglePoint[] {
  const deviation = 1 / Math.sqrt(Math.max(1, power));
  const end = Math.min(Math.PI / 2, deviations * deviation);
  const edges = [-end, ...turns.filter((turn) => Math.abs(turn) < end), end].sort((a, b) => a - b);
  const points: AnglePoint[] = [];
  for (let k = 1; k < edges.length; k++) {
    const count = Math.ceil(((edges[k] - edges[k - 1]) * steepness) / (longest * deviation));
    const half = (edges[k] - edges[k - 1]) / (2 * count);
    for (let part = 0; part < count && half > 0; part++) {
      const middle = edges[k - 1] + (2 * part + 1) * half;
      rule.nodes.forEach((node, i) => {
        const turned = (Math.PI / 2) * node;
        const angle = middle + half * Math.sin(turned);
        points.push({ angle, weight: half * (Math.PI / 2) * rule.weights[i] * Math.cos(turned) * Math.cos(angle) ** power });
      });
    }
  }
  return points;
}

/** Angles whose sines are given, where there are such. */
const arcsines = (sines: readonly number[]): number[] => sines.filter((sine) => Math.abs(sine) < 1).map(Math.asin);

/** Which sphere, and of which phi a mean is to be taken over it. */
export interface SphereOf {
  /** n. */
  readonly batch: number;
  /** Where phi is not smooth. */
  readonly kinks: readonly number[];
  /** How many times shorter than a deviation phi turns. */
  readonly steepness?: number;
}

/** Visits quadrature points of one coordinate; the weights sum to the returned total. */
export function overOneSample({ batch, kinks, steepness = 1 }: SphereOf, visit: (y: number, weight: number) => void): number {
  const radius = Math.sqrt(batch - 1);
  let total = 0;
  for (const { angle, weight } of anglePoints(batch - 3, arcsines(kinks.map((kink) => kink / radius)), steepness)) {
    total += weight;
    visit(radius * Math.sin(angle), weight);
  }
  return total;
}

/** Where y_2 cannot reach a corner any more, beside the corners of y_1: its largest and smallest values are sqrt(n-1) cos(a +- shift). */
function turnsOfFirst(batch: number, kinks: readonly number[]): number[] {
  const radius = Math.sqrt(batch - 1);
  const shift = Math.asin(1 / (batch - 1));
  const within = kinks.map((kink) => kink / radius).filter((cosine) => Math.abs(cosine) < 1);
  const leaving = within.flatMap((cosine) =>
    [Math.acos(cosine), -Math.acos(cosine)].flatMap((turn) => [turn - shift, Math.PI - turn + shift]),
  );
  return [...within.map(Math.asin), ...leaving.map((turn) => (turn > Math.PI ? turn - 2 * Math.PI : turn))];
}

/** Visits quadrature points of two coordinates, between the corners of either; the weights sum to the returned total. */
export function overTwoSamples({ batch, kinks, steepness = 1 }: SphereOf, visit: (y1: number, y2: number, weight: number) => void): number {
  const [radius, across] = [Math.sqrt(batch - 1), Math.sqrt((batch * (batch - 2)) / (batch - 1))];
  const smooth = kinks.length === 0 ? anglePoints(batch - 4, [], steepness) : undefined;
  let total = 0;
  for (const outer of anglePoints(batch - 3, turnsOfFirst(batch, kinks), steepness)) {
    const y1 = radius * Math.sin(outer.angle);
    const [centre, reach] = [-y1 / (batch - 1), across * Math.cos(outer.angle)];
    for (const inner of smooth ?? anglePoints(batch - 4, arcsines(kinks.map((kink) => (kink - centre) / reach)), steepness)) {
      const weight = outer.weight * inner.weight;
      total += weight;
      visit(y1, reach * Math.sin(inner.angle) + centre, weight);
    }
  }
  return total;
}
