import type { ReactElement } from 'react';
import { barStart } from './Histogram.tsx';
import type { Bins } from './histogramBins.ts';
import { Line } from './Line.tsx';
import type { PlotScales, Series } from './plotPaths.ts';

interface HistogramOutlineProps {
  readonly bins: Bins;
  readonly scales: PlotScales;
  /** Whether it is predicted; else it is pinned. */
  readonly predicted?: boolean;
}

/** The outline of a histogram that stands beside another one for comparison: dotted, or dashed where it is predicted. */
export function HistogramOutline({ bins, scales, predicted = false }: HistogramOutlineProps): ReactElement {
  const stroke = predicted ? ({ kind: 'theory', hue: 'forward' } as const) : ({ kind: 'pinned', hue: 'neutral' } as const);
  return (
    <>
      <Line series={outlineOf([...bins.densities], bins.start, bins.width)} scales={scales} {...stroke} />
      {bins.beyond > 0 && (
        <Line series={outlineOf([bins.beyond], barStart(bins, bins.densities.length), bins.width)} scales={scales} {...stroke} />
      )}
    </>
  );
}

/** The steps over bars that touch, from the foot of the first to that of the last. */
function outlineOf(heights: readonly number[], start: number, width: number): Series {
  const places = heights.flatMap((_, k) => [start + k * width, start + (k + 1) * width]);
  return { places: [start, ...places, places[places.length - 1]], values: [0, ...heights.flatMap((height) => [height, height]), 0] };
}
