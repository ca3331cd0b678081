import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { SpectrumPrediction } from '../../theory/batchNorm/batchNormSpectrum.ts';
import { HistogramOutline } from '../plots/HistogramOutline.tsx';
import type { Bins } from '../plots/histogramBins.ts';
import { Line } from '../plots/Line.tsx';
import type { PlotScales } from '../plots/plotPaths.ts';
import { predictedDensity, predictedShare } from './spectrumPicture.ts';

interface SpectrumTheoryProps {
  readonly prediction: SpectrumPrediction;
  readonly scales: PlotScales;
}

/** Share of the way from edge to edge where the density has fallen enough for a word above it. */
const wordAt = 0.55;

/** The same of the axis, where shares are compared. */
const stepsWordAt = 0.4;

interface SpectrumStepsProps extends SpectrumTheoryProps {
  readonly bins: Bins;
}

/** The shares that a law puts into the bars, dashed, with its mark: of singular values, where half may be 0, bars are compared with bars. */
export function SpectrumSteps({ prediction, bins, scales }: SpectrumStepsProps): ReactElement {
  const shareOf = (k: number): number => predictedShare(prediction, bins, k) / bins.width;
  const densities = bins.densities.map((_, k) => shareOf(k));
  const place = Math.min(stepsWordAt * bins.end, prediction.law.edges[1]);
  const bar = Math.floor(place / bins.width);
  return (
    <g className="profile-theory" data-mark="theory">
      <HistogramOutline bins={{ ...bins, densities, beyond: shareOf(densities.length) }} scales={scales} predicted />
      <text
        className="plot-label plot-label-theory"
        x={scales.x(place)}
        y={scales.y(Math.max(densities[bar] ?? 0, bins.densities[bar] ?? 0)) - 10}
      >
        {messages.figure.theory[prediction.mark]}
      </text>
    </g>
  );
}

/** The predicted density, dashed, with its mark. */
export function SpectrumTheory({ prediction, scales }: SpectrumTheoryProps): ReactElement {
  const { law, mark } = prediction;
  const [lower, upper] = law.edges;
  const place = lower + wordAt * (upper - lower);
  return (
    <g className="profile-theory" data-mark="theory">
      <Line series={predictedDensity(prediction)} scales={scales} kind="theory" hue="forward" />
      <text className="plot-label plot-label-theory" x={scales.x(place) + 8} y={scales.y(law.density(place)) - 8}>
        {messages.figure.theory[mark]}
      </text>
    </g>
  );
}
