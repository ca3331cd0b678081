import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { SpectrumPrediction } from '../../theory/batchNorm/batchNormSpectrum.ts';
import { Line } from '../plots/Line.tsx';
import type { PlotScales } from '../plots/plotPaths.ts';
import { predictedDensity } from './spectrumPicture.ts';

interface SpectrumTheoryProps {
  readonly prediction: SpectrumPrediction;
  readonly scales: PlotScales;
}

/** Share of the way from edge to edge where the density has fallen enough for a word above it. */
const wordAt = 0.55;

/** The predicted density, dashed, with its mark. */
export function SpectrumTheory({ prediction, scales }: SpectrumTheoryProps): ReactElement {
  const { law, mark } = prediction;
  const [lower, upper] = law.edges;
  const place = lower + wordAt * (upper - lower);
  return (
    <g className="profile-theory">
      <Line series={predictedDensity(prediction)} scales={scales} kind="theory" hue="forward" />
      <text className="plot-label plot-label-theory" x={scales.x(place) + 8} y={scales.y(law.density(place)) - 8}>
        {messages.figure.theory[mark]}
      </text>
    </g>
  );
}
