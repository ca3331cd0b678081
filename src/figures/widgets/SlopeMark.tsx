import type { ReactElement } from 'react';
import { type Hue, Line } from '../plots/Line.tsx';
import type { PlotScales } from '../plots/plotPaths.ts';
import type { ScaleKind } from '../plots/plotScale.ts';
import { textWidth } from '../plots/textWidth.ts';
import type { DepthSlope } from './depthSlope.ts';
import { slopeText } from './slopeWords.ts';

interface SlopeMarkProps {
  readonly of: DepthSlope;
  readonly kind: ScaleKind;
  readonly scales: PlotScales;
  readonly hue: Hue;
}

const fontSize = 12;
/** Pixels from the line to the foot of its name above, or its name below. */
const [above, below] = [16, 26];

/** The fitted line from the first to the last of its layers, thin, with its slope beside its middle, on the side that it leaves free. An axis that is no logarithm has none. */
export function SlopeMark({ of, kind, scales, hue }: SlopeMarkProps): ReactElement | null {
  if (kind === 'symlog') return null;
  const unit = kind === 'decades' ? Math.LN10 : 1;
  const values = of.layers.map((layer) => of.heightAt(layer) / unit);
  const [[left, right], [bottom, top]] = [scales.x.range(), scales.y.range()];
  const text = slopeText(of);
  const half = textWidth(text, fontSize) / 2;
  const middle = (of.layers[0] + of.layers[1]) / 2;
  const x = Math.max(left + half + 4, Math.min(right - half - 4, scales.x(middle)));
  const y = scales.y((values[0] + values[1]) / 2);
  // A line that falls leaves room above its right end, and one that rises above its left: of a steep one the name stands aside.
  const drop = (Math.abs(scales.y(values[0]) - scales.y(values[1])) * half) / Math.max(1, scales.x(of.layers[1]) - scales.x(of.layers[0]));
  const isAbove = y - above - drop > top + fontSize;
  return (
    <g className={`plot-slope plot-${hue}`}>
      <Line series={{ places: of.layers, values }} scales={scales} kind="fit" hue={hue} />
      <text
        className="plot-label plot-label-slope"
        x={Math.round(x)}
        y={Math.round(isAbove ? y - above - drop : Math.min(bottom - 6, y + below + drop))}
        textAnchor="middle"
      >
        {text}
      </text>
    </g>
  );
}
