import { cosinesOfPairs } from '../metrics/pairs.ts';
import type { Observable } from './observable.ts';

/** Bins of 5 degrees, from 0 to 180. */
export const angleBins = { count: 36, from: 0, to: 180 } as const;

const width = (angleBins.to - angleBins.from) / angleBins.count;

/** The density of the angles of all n (n - 1) / 2 pairs of samples, per degree, at layer l = 0..L; NaN throughout with fewer than two, or where one is zero. It costs about n^3 / 6 products a layer. */
export const angleDistribution: Observable = {
  tex: '\\angle(h_i, h_j)',
  plain: '∠(hᵢ, hⱼ)',
  size: () => angleBins.count,
  networksKept: 16,
  of: (reading) => {
    const cosines = cosinesOfPairs(reading);
    if (cosines.length === 0) return new Float64Array(angleBins.count).fill(Number.NaN);
    const densities = new Float64Array(angleBins.count);
    for (const cosine of cosines) {
      const degrees = (Math.acos(cosine) * 180) / Math.PI;
      densities[Math.min(angleBins.count - 1, Math.floor(degrees / width))] += 1 / (cosines.length * width);
    }
    return densities;
  },
};
