import { angle as angleMetric } from '../metrics/angle.ts';
import type { Observable } from './observable.ts';

/** The angle between the first two samples, in degrees, network by network: as many as a slider offers, so that their mean is that of the metric. */
export const angle: Observable = {
  tex: angleMetric.tex,
  plain: angleMetric.plain,
  size: () => 1,
  networksKept: 256,
  of: (reading) => Float64Array.of(angleMetric.of(reading, { tau: Number.NaN })),
};
