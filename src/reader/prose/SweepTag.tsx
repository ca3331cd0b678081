import type { ReactElement } from 'react';
import type { SweepProps } from '../../figures/widgets/sweepProps.ts';
import { FigureTag } from './FigureTag.tsx';

/** A numbered figure of levels against a size of the network: the sweep of `figures/`. */
export function SweepTag(props: Omit<SweepProps, 'preset'>): ReactElement {
  return <FigureTag name="sweep" props={props} />;
}
