import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import { type MetricId, metrics } from '../../networks/metrics/index.ts';
import { needsGradient } from '../../networks/needs.ts';
import type { Prediction } from '../../theory/prediction.ts';
import { AxisX } from '../plots/AxisX.tsx';
import { AxisY } from '../plots/AxisY.tsx';
import type { PlotArea } from '../plots/plotArea.ts';
import type { PlotScales } from '../plots/plotPaths.ts';
import type { ScaleKind } from '../plots/plotScale.ts';
import { ResidualStrip } from '../plots/ResidualStrip.tsx';
import type { DepthSlope } from './depthSlope.ts';
import type { MetricPicture } from './metricPicture.ts';
import { PinnedMarks, PinnedName } from './PinnedMarks.tsx';
import { ProfileMarks } from './ProfileMarks.tsx';
import { allowedErrors, type Residuals } from './residuals.ts';
import { SlopeMark } from './SlopeMark.tsx';
import { TheoryMarks } from './TheoryMarks.tsx';

/** What a plot of one metric shows, and where. */
export interface ProfilePlaneProps {
  readonly metric: MetricId;
  /** How its axis is spaced. */
  readonly kind: ScaleKind;
  readonly area: PlotArea;
  /** Where the strip of differences from theory stands; absent where there is none. */
  readonly strip: PlotArea | undefined;
  readonly scales: PlotScales;
  readonly picture: MetricPicture | undefined;
  readonly pinned: MetricPicture | undefined;
  readonly pinnedLine: string;
  readonly prediction: Prediction | undefined;
  readonly residuals: Residuals | undefined;
  /** The line that was fitted, where one was asked for. */
  readonly slope?: DepthSlope;
}

/** Axes and marks of one metric over the layers: what is the same on the page, in a saved picture and on the command line. */
export function ProfilePlane(props: ProfilePlaneProps): ReactElement {
  const { metric, kind, area, strip, scales, picture, pinned, pinnedLine, prediction, residuals, slope } = props;
  return (
    <>
      <AxisY area={area} scale={scales.y} kind={kind} />
      <AxisX area={strip ?? area} scale={scales.x} {...messages.figure.layerAxis} />
      {pinned && <PinnedMarks picture={pinned} area={area} scales={scales} />}
      {picture && <ProfileMarks picture={picture} area={area} scales={scales} hue={hueOf(metric)} />}
      {prediction && <TheoryMarks metric={metric} kind={kind} prediction={prediction} area={area} scales={scales} />}
      {slope && <SlopeMark of={slope} kind={kind} scales={scales} hue={hueOf(metric)} />}
      {strip && <ProfileStrip metric={metric} area={strip} scales={scales} prediction={prediction} residuals={residuals} />}
      {pinned && (
        <PinnedName picture={pinned} line={pinnedLine} present={picture} area={area} scales={scales} endTaken={prediction !== undefined} />
      )}
    </>
  );
}

type ProfileStripProps = Pick<ProfilePlaneProps, 'metric' | 'area' | 'scales' | 'prediction' | 'residuals'>;

/** How far the mean is from theory, below its plot. */
function ProfileStrip({ metric, area, scales, prediction, residuals }: ProfileStripProps): ReactElement {
  const { axis, axisOfSlope } = messages.figure.residual;
  return (
    <ResidualStrip
      area={area}
      x={scales.x}
      series={residuals && { places: residuals.layers, values: residuals.values, terms: residuals.terms }}
      allowed={allowedErrors}
      hue={hueOf(metric)}
      label={prediction?.kind === 'slope' ? axisOfSlope : axis}
    />
  );
}

/** The hue of a metric: of the signal that goes forward, or back. */
export const hueOf = (metric: MetricId): 'forward' | 'backward' =>
  needsGradient(new Set([metrics[metric].needs])) ? 'backward' : 'forward';
