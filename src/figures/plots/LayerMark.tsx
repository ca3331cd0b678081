import type { ReactElement } from 'react';
import type { PlotArea } from './plotArea.ts';
import type { PlotScale } from './plotScale.ts';
import type { Range } from './ranges.ts';

interface LayerMarkProps {
  /** The first and the last layer. */
  readonly layers: Range;
  readonly area: PlotArea;
  readonly x: PlotScale;
}

/** CSS pixels that a single layer is marked to either side, and the length of a bracket's arms. */
const [reach, arm] = [4, 6] as const;

/** A range of layers that the text points out: shaded, between brackets. Outside of the plot there is nothing to show. */
export function LayerMark({ layers, area: { left, right, top, bottom }, x }: LayerMarkProps): ReactElement | null {
  const [from, to] = [Math.max(left, x(layers[0]) - reach), Math.min(right, x(layers[1]) + reach)].map((at) => Math.round(at * 10) / 10);
  if (to <= from) return null;
  return (
    <g className="plot-layers">
      <rect x={from} y={top} width={to - from} height={bottom - top} />
      <path d={`M${from + arm} ${top}H${from}V${bottom}h${arm}M${to - arm} ${top}H${to}V${bottom}h${-arm}`} />
    </g>
  );
}
