import type { ReactElement } from 'react';
import { type Hue, Line } from './Line.tsx';
import type { PlotScales } from './plotPaths.ts';

interface FaintLinesProps {
  readonly places: ArrayLike<number>;
  /** One row of values a line. */
  readonly rows: readonly ArrayLike<number>[];
  readonly scales: PlotScales;
  readonly hue: Hue;
}

/** Single networks, one faint line each. */
export function FaintLines({ places, rows, scales, hue }: FaintLinesProps): ReactElement {
  return (
    <g data-mark="single">
      {rows.map((values, network) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a network is its number
        <Line key={network} series={{ places, values }} scales={scales} kind="single" hue={hue} />
      ))}
    </g>
  );
}
