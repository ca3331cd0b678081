import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { AngleLaw } from '../../theory/angleLaw.ts';
import { HistogramOutline } from '../plots/HistogramOutline.tsx';
import { type Bins, countedBins } from '../plots/histogramBins.ts';
import type { PlotScales } from '../plots/plotPaths.ts';
import { lawShare } from './densityPicture.ts';

interface DensityTheoryProps {
  readonly prediction: AngleLaw;
  readonly bins: Bins;
  readonly scales: PlotScales;
}

/** The shares that a law puts into the bars, as a dashed outline with its mark: bars are compared with bars. */
export function DensityTheory({ prediction, bins, scales }: DensityTheoryProps): ReactElement {
  const densities = bins.densities.map((_, k) => lawShare(prediction, bins, k) / bins.width);
  const highest = densities.indexOf(Math.max(...densities));
  const [left, right] = scales.x.range();
  const isRight = scales.x(bins.start + highest * bins.width) > (left + right) / 2;
  const [, top] = scales.y.range();
  return (
    <g className="profile-theory" data-mark="theory">
      <HistogramOutline bins={countedBins(densities, bins.start, bins.end, 1)} scales={scales} predicted />
      <text
        className="plot-label plot-label-theory"
        x={Math.round(scales.x(bins.start + (highest + (isRight ? 0 : 1)) * bins.width) + (isRight ? -8 : 8))}
        y={Math.round(Math.max(top + 26, scales.y(densities[highest]) + 12))}
        textAnchor={isRight ? 'end' : 'start'}
      >
        {messages.figure.theory[prediction.mark]}
      </text>
    </g>
  );
}
