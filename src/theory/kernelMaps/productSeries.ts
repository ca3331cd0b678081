import { type ChebyshevSeries, chebyshevAt, chebyshevSeries } from '../../math/chebyshev.ts';
import { panels } from '../../math/panels.ts';
import { activations } from '../../networks/activations/index.ts';
import type { NetworkSpec } from '../../networks/spec.ts';
import { remembered } from '../remembered.ts';
import { closedMoments } from './layerMoments.ts';
import { pairMoments } from './pairMoments.ts';
import { unitMoments } from './unitMoments.ts';

type Phi = Pick<NetworkSpec, 'activation' | 'slope'>;

/** E phi(u) phi(v) of two normal numbers of one variance as a function of their correlation, quick at any of them. */
export interface ProductSeries {
  /** The value and its slope in the correlation, -1 < c < 1. */
  at(c: number): readonly [value: number, slope: number];
}

/** Points in the angle, in which closed products have no corner. */
const points = 48;

/** Of an activation whose product is closed: interpolated in the angle arccos c. */
function interpolated(phi: Phi, q: number): ProductSeries {
  const unit = unitMoments(phi, q);
  const series = chebyshevSeries((angle) => pairMoments(phi, q, Math.cos(angle), unit).product, 0, Math.PI, points);
  return {
    at: (c) => {
      const angle = Math.acos(c);
      const [value, slope] = chebyshevAt(series, angle);
      return [value, -slope / Math.sin(angle)];
    },
  };
}

/** exp(-r^2 / 2) is not looked for beyond this radius, and its terms not below exp(-depth). */
const [widest, depth] = [8.5, 34];

/**
 * Of a smooth activation. Ours: in polar coordinates u = s r cos(a), v = s r cos(a - theta), the product is the autocorrelation of a -> phi(s r cos a), so that its squared cosine coefficients, averaged over r, are the
 * coefficients of cos(m theta) = T_m(c): one pass over a few thousand values of phi gives the product at every correlation.
 */
function circular({ activation, slope }: Phi, q: number): ProductSeries {
  const { phi } = activations[activation];
  const deviation = Math.sqrt(q);
  const doubled = Array.from({ length: 12 }, (_, k) => 2 ** (k - 1) / deviation);
  const whole = Array.from({ length: 9 }, (_, k) => k);
  const { nodes, weights } = panels([...whole, ...doubled, widest].filter((r) => r <= widest));
  const coefficients = new Float64Array(20 + Math.ceil(36 * deviation));
  for (const [k, r] of nodes.entries()) {
    // Coefficients fall like exp(-m pi / (2 s r)) where phi has its nearest poles at a distance of pi / 2 or more, of tanh; of the others faster.
    const count = Math.min(coefficients.length - 1, 16 + Math.ceil((Math.max(0, depth - (r * r) / 2) * deviation * r) / Math.PI));
    const cosines = Float64Array.from({ length: 2 * count }, (_, j) => Math.cos((Math.PI * j) / count));
    const values = Float64Array.from(
      { length: count + 1 },
      (_, j) => phi(deviation * r * cosines[j], { slope }) * (j % count === 0 ? 0.5 : 1),
    );
    const weight = weights[k] * r * Math.exp((-r * r) / 2);
    for (let m = 0; m < count; m++) {
      let sum = 0;
      for (let j = 0, place = 0; j <= count; j++) {
        sum += values[j] * cosines[place];
        place += m;
        if (place >= 2 * count) place -= 2 * count;
      }
      coefficients[m] += (weight * (m === 0 ? 1 : 2) * sum * sum) / count ** 2;
    }
  }
  const series: ChebyshevSeries = { from: -1, to: 1, coefficients };
  return { at: (c) => chebyshevAt(series, c) };
}

/** The product of an activation at a variance: exact to 1e-10 of E phi^2. */
export const productSeries: (phi: Phi, q: number) => ProductSeries = remembered(
  ({ activation, slope }, q) => `${activation} ${activation === 'leakyRelu' ? slope : ''} ${q}`,
  (phi, q) => {
    const isClosed = closedMoments[phi.activation]?.(q, 0.5, phi.slope) !== undefined;
    return isClosed || activations[phi.activation].kinks.length > 0 ? interpolated(phi, q) : circular(phi, q);
  },
);
