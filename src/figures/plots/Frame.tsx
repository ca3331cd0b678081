import type { ReactElement, ReactNode } from 'react';
import { type PlotArea, plotArea } from './plotArea.ts';
import { useWidth } from './useWidth.ts';

interface FrameProps {
  /** Marks, drawn into the area. */
  readonly children: (area: PlotArea) => ReactNode;
}

const standardWidth = 340;
const height = 224;

/**
 * An SVG as wide as its place, with text that does not scale. The style sheet fixes its height, so the server's picture, drawn at a
 * standard width and fitted, takes exactly the room of the browser's.
 */
export function Frame({ children }: FrameProps): ReactElement {
  const { ref, width } = useWidth<SVGSVGElement>(standardWidth);
  return (
    <svg ref={ref} className="plot-frame" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="xMinYMid meet" aria-hidden="true">
      {children(plotArea(width, height))}
    </svg>
  );
}
