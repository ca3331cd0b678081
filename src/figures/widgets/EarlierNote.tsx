import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { MetricId } from '../../networks/metrics/index.ts';
import type { Prediction } from '../../theory/prediction.ts';
import { EdgeNote } from '../plots/EdgeNote.tsx';
import type { PlotArea } from '../plots/plotArea.ts';
import type { PlotScales } from '../plots/plotPaths.ts';
import type { ScaleKind } from '../plots/plotScale.ts';
import { type MetricPicture, predictedSeries } from './metricPicture.ts';

interface EarlierNoteProps {
  readonly metric: MetricId;
  readonly kind: ScaleKind;
  readonly picture: MetricPicture;
  readonly prediction: Prediction | undefined;
  readonly area: PlotArea;
  readonly scales: PlotScales;
}

/** Says over a plot that its picture is of earlier settings, clear of the line that is of the present ones. */
export function EarlierNote({ metric, kind, picture, prediction, area, scales }: EarlierNoteProps): ReactElement {
  const around = prediction ? predictedSeries(metric, prediction, kind) : { places: picture.layers, values: picture.middle };
  return <EdgeNote area={area} scales={scales} around={around} text={messages.figure.earlierSettings} />;
}
