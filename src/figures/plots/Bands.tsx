import type { ReactElement } from 'react';
import type { Hue } from './Line.tsx';
import { bandPath, type PlotScales } from './plotPaths.ts';

interface BandsProps {
  /** Each between two series; the widest first, so that a narrower one lies on it. */
  readonly of: readonly { readonly low: ArrayLike<number>; readonly high: ArrayLike<number> }[];
  readonly places: ArrayLike<number>;
  readonly scales: PlotScales;
  readonly hue: Hue;
}

/** The spread over networks: darker where bands lie on each other. */
export function Bands({ of, places, scales, hue }: BandsProps): ReactElement[] {
  const mark = hue === 'neutral' ? undefined : 'band';
  return of.map(({ low, high }, k) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a band is its place among the others
    <path key={k} data-mark={mark} className={`plot-band plot-${hue}`} d={bandPath(places, low, high, scales)} />
  ));
}
