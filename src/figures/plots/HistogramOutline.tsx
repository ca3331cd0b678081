import type { ReactElement } from 'react';
import { barStart } from './Histogram.tsx';
import type { Bins } from './histogramBins.ts';
import { Line } from './Line.tsx';
import type { PlotScales, Series } from './plotPaths.ts';

interface HistogramOutlineProps {
  readonly bins: Bins;
  readonly scales: PlotScales;
}

/** The outline of a histogram that stands beside another one for comparison, dotted. */
export function HistogramOutline({ bins, scales }: HistogramOutlineProps): ReactElement {
  return (
    <>
      <Line series={outlineOf([...bins.densities], bins.start, bins.width)} scales={scales} kind="pinned" hue="neutral" />
      {bins.beyond > 0 && (
        <Line
          series={outlineOf([bins.beyond], barStart(bins, bins.densities.length), bins.width)}
          scales={scales}
          kind="pinned"
          hue="neutral"
        />
      )}
    </>
  );
}

/** The steps over bars that touch, from the foot of the first to that of the last. */
function outlineOf(heights: readonly number[], start: number, width: number): Series {
  const places = heights.flatMap((_, k) => [start + k * width, start + (k + 1) * width]);
  return { places: [start, ...places, places[places.length - 1]], values: [0, ...heights.flatMap((height) => [height, height]), 0] };
}
