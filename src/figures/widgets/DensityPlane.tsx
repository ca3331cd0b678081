import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { AngleLaw } from '../../theory/angleLaw.ts';
import { AxisX } from '../plots/AxisX.tsx';
import { AxisY } from '../plots/AxisY.tsx';
import { Histogram } from '../plots/Histogram.tsx';
import { HistogramOutline } from '../plots/HistogramOutline.tsx';
import type { PlotArea } from '../plots/plotArea.ts';
import { plotScale, type Tick } from '../plots/plotScale.ts';
import { DensityTheory } from './DensityTheory.tsx';
import { type DensityId, type DensityPicture, densityBins } from './densityPicture.ts';

interface DensityPlaneProps {
  readonly of: DensityId;
  readonly area: PlotArea;
  /** Of the axis of densities. */
  readonly domain: readonly [number, number];
  readonly picture: DensityPicture | undefined;
  readonly pinned: DensityPicture | undefined;
  /** Drawn where it holds alone. */
  readonly prediction?: AngleLaw;
  /** The bar that is read off. */
  readonly picked?: number;
}

/** Places worth a label: quarters of the axis. */
const ticksOf = (of: DensityId): readonly Tick[] => {
  const { from, to } = densityBins[of];
  const unit = of === 'angleDistribution' ? '°' : '';
  return Array.from({ length: 5 }, (_, k) => from + (k * (to - from)) / 4).map((at) => ({ at, label: `${at}${unit}`.replace('-', '−') }));
};

/** Axes and marks of a density over bins: what is the same on the page, in a saved picture and on the command line. */
export function DensityPlane({ of, area, domain, picture, pinned, prediction, picked }: DensityPlaneProps): ReactElement {
  const { left, right, top, bottom } = area;
  const { from, to } = densityBins[of];
  const scales = { x: plotScale([from, to], left, right), y: plotScale(domain, bottom, top) };
  const percent = (density: number): string => `${((100 * density * (to - from)) / densityBins[of].count).toFixed(0)}%`;
  return (
    <>
      <AxisY area={area} scale={scales.y} kind="linear" />
      <AxisX area={area} scale={scales.x} ticks={ticksOf(of)} {...messages.figure.density[of].axis} />
      {picture && (
        <g className="profile-marks">
          <Histogram bins={picture.bins} scales={scales} hue="forward" heightText={percent} picked={picked} />
        </g>
      )}
      {pinned && (
        <g className="profile-pinned" data-mark="pinned">
          <HistogramOutline bins={pinned.bins} scales={scales} />
        </g>
      )}
      {picture && prediction?.validity.holds && <DensityTheory prediction={prediction} bins={picture.bins} scales={scales} />}
    </>
  );
}
