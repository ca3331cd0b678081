import type { ReactElement } from 'react';
import type { Hue } from './Line.tsx';
import { bandPath, type PlotScales } from './plotPaths.ts';

interface BandProps {
  readonly places: ArrayLike<number>;
  readonly low: ArrayLike<number>;
  readonly high: ArrayLike<number>;
  readonly scales: PlotScales;
  readonly hue: Hue;
}

/** The spread over networks, between two series. */
export function Band({ places, low, high, scales, hue }: BandProps): ReactElement {
  return <path className={`plot-band plot-${hue}`} d={bandPath(places, low, high, scales)} />;
}
