import type { ReactElement } from 'react';
import type { DistanceMapProps } from '../../figures/widgets/distance/distanceProps.ts';
import { FigureTag } from './FigureTag.tsx';

/** A numbered map of drawn networks over layers and widths: that of `figures/`. */
export function DistanceMapTag(props: Omit<DistanceMapProps, 'preset'>): ReactElement {
  return <FigureTag name="distanceMap" props={props} />;
}
