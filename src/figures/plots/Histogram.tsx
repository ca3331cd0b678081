import type { ReactElement } from 'react';
import type { Bins } from './histogramBins.ts';
import type { Hue } from './Line.tsx';
import type { PlotScales } from './plotPaths.ts';

interface HistogramProps {
  readonly bins: Bins;
  readonly scales: PlotScales;
  readonly hue: Hue;
  /** What a bar says that is higher than the plot. */
  readonly heightText: (density: number) => string;
  /** The bar that is read off. */
  readonly picked: number | undefined;
}

/** The densities of bins as bars that touch; what is beyond the last bin is a bar of its own, apart from the others. */
export function Histogram({ bins, scales, hue, heightText, picked }: HistogramProps): ReactElement {
  const bars = [...bins.densities, bins.beyond].map((density, k) => ({ density, k, from: barStart(bins, k) }));
  const { x, y } = scales;
  const [bottom, top] = y.range();
  const breadth = x(bins.width) - x(0);
  return (
    <g className="plot-bars">
      {bars
        .filter(({ density }) => density > 0)
        .map(({ density, k, from }) => {
          const height = Math.min(bottom - top, bottom - y(density));
          return (
            <g key={k}>
              <rect
                className={`plot-bar plot-${hue}${k === picked ? ' plot-bar-picked' : ''}`}
                x={x(from).toFixed(1)}
                y={(bottom - height).toFixed(1)}
                width={breadth.toFixed(1)}
                height={height.toFixed(1)}
              />
              {y(density) < top && (
                <text className="plot-bar-over" x={x(from) + breadth + 3} y={top + 10}>
                  {heightText(density)}
                </text>
              )}
            </g>
          );
        })}
    </g>
  );
}

/** Where the bar of all that is beyond the last bin stands, in the middle, and where the axis with it ends, in ends of the last bin. */
export const [beyondPlace, axisEnd] = [1.0875, 1.125];

/** Where bar k begins on the axis of values. */
export const barStart = ({ start, width, end, densities }: Bins, k: number): number =>
  k < densities.length ? start + k * width : beyondPlace * end - width / 2;
