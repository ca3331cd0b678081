import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { SpectrumPrediction } from '../../theory/batchNorm/batchNormSpectrum.ts';
import { AxisX } from '../plots/AxisX.tsx';
import { AxisY } from '../plots/AxisY.tsx';
import { axisEnd, beyondPlace, Histogram } from '../plots/Histogram.tsx';
import { HistogramOutline } from '../plots/HistogramOutline.tsx';
import type { PlotArea } from '../plots/plotArea.ts';
import type { PlotScales } from '../plots/plotPaths.ts';
import { plotScale } from '../plots/plotScale.ts';
import { valueText } from '../plots/valueText.ts';
import { SpectrumSteps, SpectrumTheory } from './SpectrumTheory.tsx';
import { type SpectrumId, type SpectrumPicture, spectrumEnd } from './spectrumPicture.ts';

interface SpectrumPlaneProps {
  readonly of: SpectrumId;
  readonly area: PlotArea;
  /** Of the axis of densities. */
  readonly domain: readonly [number, number];
  readonly picture: SpectrumPicture | undefined;
  readonly pinned: SpectrumPicture | undefined;
  readonly prediction?: SpectrumPrediction;
  /** The bar that is read off. */
  readonly picked?: number;
}

const { spectrum } = messages.figure;

/** Axes and marks of a histogram of eigenvalues or singular values: what is the same on the page, in a saved picture and on the command line. The law is drawn where it holds alone. */
export function SpectrumPlane({ of, area, domain, picture, pinned, prediction, picked }: SpectrumPlaneProps): ReactElement {
  const scales = scalesIn(area, domain);
  const end = scales.x(spectrumEnd);
  return (
    <>
      <AxisY area={area} scale={scales.y} kind="linear" />
      <AxisX area={{ ...area, right: end }} scale={plotScale([0, spectrumEnd], area.left, end)} {...spectrum.axis[of]} />
      <text className="plot-beyond" x={scales.x(beyondPlace * spectrumEnd)} y={area.bottom + 16} textAnchor="middle">
        {spectrum.above(String(spectrumEnd))}
      </text>
      {picture && (
        <g className="profile-marks">
          <Histogram bins={picture.bins} scales={scales} hue="forward" heightText={valueText} picked={picked} />
        </g>
      )}
      {pinned && (
        <g className="profile-pinned" data-mark="pinned">
          <HistogramOutline bins={pinned.bins} scales={scales} />
        </g>
      )}
      {prediction?.validity.holds && of === 'spectrum' && <SpectrumTheory prediction={prediction} scales={scales} />}
      {prediction?.validity.holds && of !== 'spectrum' && picture && (
        <SpectrumSteps prediction={prediction} bins={picture.bins} scales={scales} />
      )}
    </>
  );
}

/** Eigenvalues from 0 to the end of the axis, and room for the bar of those beyond it. */
function scalesIn({ left, right, top, bottom }: PlotArea, domain: readonly [number, number]): PlotScales {
  return { x: plotScale([0, spectrumEnd * axisEnd], left, right), y: plotScale(domain, bottom, top) };
}
