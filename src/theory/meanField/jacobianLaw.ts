import type { EnsembleSpec } from '../../networks/spec.ts';
import type { SpectrumLaw } from '../prediction.ts';

/** How the layers of a perceptron act as free factors: their activation, and whether their weights are orthogonal. */
interface FreeLayers {
  readonly activation: 'linear' | 'relu';
  readonly orthogonal: boolean;
}

/** What of free layers is known; undefined of other networks. */
export function freeLayersOf({ network }: EnsembleSpec): FreeLayers | undefined {
  const { activation, architecture, weights } = network;
  if (architecture !== 'mlp' || (activation !== 'linear' && activation !== 'relu')) return undefined;
  return { activation, orthogonal: weights === 'orthogonal' || weights === 'deltaOrthogonal' };
}

/** ln of 1 / S of one layer at z, and its derivative: sums of ln(1 + k z), so often. */
const inverses: Readonly<Record<FreeLayers['activation'], Readonly<Record<'orthogonal' | 'independent', readonly Factor[]>>>> = {
  linear: { orthogonal: [], independent: [{ k: 1, power: 1 }] },
  relu: {
    orthogonal: [
      { k: 2, power: 1 },
      { k: 1, power: -1 },
    ],
    independent: [{ k: 2, power: 1 }],
  },
};

interface Factor {
  readonly k: number;
  readonly power: number;
}

type Complex = readonly [real: number, imaginary: number];

const [points, reach] = [600, 24];

/**
 * The law of the singular values, mean square 1, of the Jacobian of so many linear or ReLU layers at infinite width (ours, by the S-transforms of Pennington, Schoenholz and Ganguli 2017, which
 * multiply): at s^2 = x, z solves x = (1 + z) / (z S(z)), and the density of ln x is |Im z| / pi. z is followed from the upper edge, where x turns on the real line, down to s / e^12. ReLU leaves
 * half of the values at 0. Undefined where there is no density all the way from 0: no layer, orthogonal linear ones, and two orthogonal ReLU layers or fewer.
 */
export function jacobianLaw({ activation, orthogonal }: FreeLayers, layers: number): SpectrumLaw | undefined {
  if (layers < 1 || (orthogonal && (activation === 'linear' || layers <= 2))) return undefined;
  const factors = inverses[activation][orthogonal ? 'orthogonal' : 'independent'];
  const all: readonly Factor[] = [{ k: 1, power: 1 }, ...factors.map(({ k, power }) => ({ k, power: layers * power }))];
  const edge = edgeOf(all);
  const top = logOf(all, [edge, 0])[0];
  // x = x_edge e^-t, closer together at the edge, where z parts from the real line by a root.
  const depths = Float64Array.from({ length: points + 1 }, (_, j) => reach * (j / points) ** 2);
  const parts = new Float64Array(points + 1);
  let z: Complex = [edge, 0];
  for (let j = 1; j <= points; j++) {
    if (j === 1) z = [edge, Math.sqrt((2 * depths[1]) / curvatureAt(all, edge))];
    z = solved(all, z, top - depths[j]);
    parts[j] = Math.abs(z[1]) / Math.PI;
  }
  return lawOf(Math.exp(top / 2), depths, parts);
}

/** The law out of the density of ln s^2 over t = ln of the edge over s^2. */
function lawOf(end: number, depths: Float64Array, parts: Float64Array): SpectrumLaw {
  const tail = new Float64Array(points + 1);
  for (let j = 1; j <= points; j++) tail[j] = tail[j - 1] + ((parts[j] + parts[j - 1]) / 2) * (depths[j] - depths[j - 1]);
  const at = (values: Float64Array, s: number): number => {
    const place = points * Math.sqrt(Math.min(reach, 2 * Math.log(end / s)) / reach);
    const j = Math.min(points - 1, Math.floor(place));
    return values[j] + (place - j) * (values[j + 1] - values[j]);
  };
  return {
    edges: [0, end],
    density: (s) => (s > 0 && s < end ? (2 * at(parts, s)) / s : 0),
    cumulative: (s) => (s <= 0 ? 0 : s >= end ? 1 : 1 - at(tail, s)),
  };
}

/** ln of the product of the powers of 1 + k z, over z. */
function logOf(all: readonly Factor[], [x, y]: Complex): Complex {
  let [real, imaginary] = [-Math.log(Math.hypot(x, y)), -Math.atan2(y, x)];
  for (const { k, power } of all) {
    real += power * Math.log(Math.hypot(1 + k * x, k * y));
    imaginary += power * Math.atan2(k * y, 1 + k * x);
  }
  return [real, imaginary];
}

/** Its derivative. */
function slopeOf(all: readonly Factor[], [x, y]: Complex): Complex {
  const square = x * x + y * y;
  let [real, imaginary] = [-x / square, y / square];
  for (const { k, power } of all) {
    const [a, b] = [1 + k * x, k * y];
    real += (power * k * a) / (a * a + b * b);
    imaginary -= (power * k * b) / (a * a + b * b);
  }
  return [real, imaginary];
}

function curvatureAt(all: readonly Factor[], z: number): number {
  return 1 / z ** 2 - all.reduce((sum, { k, power }) => sum + (power * k * k) / (1 + k * z) ** 2, 0);
}

/** z > 0 where the slope vanishes, by bisection: below it falls, above it rises. */
function edgeOf(all: readonly Factor[]): number {
  let [low, high] = [-30, 30];
  for (let step = 0; step < 100; step++) {
    const middle = (low + high) / 2;
    if (slopeOf(all, [Math.exp(middle), 0])[0] < 0) low = middle;
    else high = middle;
  }
  return Math.exp((low + high) / 2);
}

/** The z near another at which ln x is this, by Newton's method. */
function solved(all: readonly Factor[], from: Complex, logarithm: number): Complex {
  let z = from;
  for (let step = 0; step < 30; step++) {
    const [real, imaginary] = logOf(all, z);
    const [a, b] = slopeOf(all, z);
    const [p, q] = [real - logarithm, imaginary];
    const square = a * a + b * b;
    const move: Complex = [(p * a + q * b) / square, (q * a - p * b) / square];
    z = [z[0] - move[0], z[1] - move[1]];
    if (Math.hypot(...move) < 1e-13 * Math.hypot(...z)) break;
  }
  return z;
}
