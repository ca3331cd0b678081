import type { ReactElement } from 'react';
import type { PlotArea } from './plotArea.ts';
import type { PlotScale } from './plotScale.ts';
import type { Range } from './ranges.ts';

interface BrushMarkProps {
  readonly drawn: Range | undefined;
  readonly area: PlotArea;
  readonly x: PlotScale;
}

/** The range that is being drawn over a plot. */
export function BrushMark({ drawn, area: { top, bottom }, x }: BrushMarkProps): ReactElement | null {
  if (!drawn || drawn[0] === drawn[1]) return null;
  const [left, right] = drawn.map(x);
  return <rect className="plot-brush" x={left} y={top} width={right - left} height={bottom - top} />;
}
