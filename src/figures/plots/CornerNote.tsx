import type { ReactElement } from 'react';
import type { PlotArea } from './plotArea.ts';

interface CornerNoteProps {
  readonly area: PlotArea;
  readonly text: string;
}

/** A quiet word about the whole picture, in the upper left corner of its plot. */
export function CornerNote({ area, text }: CornerNoteProps): ReactElement {
  return (
    <text className="plot-corner-note" x={area.left + 6} y={area.top + 12}>
      {text}
    </text>
  );
}
