import type { ReactElement, ReactNode } from 'react';
import { type PlotArea, plotArea } from './plotArea.ts';
import { type Box, useBox } from './useBox.ts';

interface FrameProps {
  /** The size that the server draws it at. */
  readonly standard?: Box;
  /** Marks, drawn into the area. */
  readonly children: (area: PlotArea) => ReactNode;
}

const usual = { width: 340, height: 272 };

/**
 * An SVG as large as its place, with text that scales only with the text around it. The style sheet fixes its height, so the server's
 * picture, drawn at a standard size and fitted, takes exactly the room of the browser's.
 */
export function Frame({ standard = usual, children }: FrameProps): ReactElement {
  const { ref, box } = useBox<SVGSVGElement>(standard);
  const { width, height } = box;
  return (
    <svg ref={ref} className="plot-frame" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="xMinYMid meet" aria-hidden="true">
      {children(plotArea(width, height))}
    </svg>
  );
}
