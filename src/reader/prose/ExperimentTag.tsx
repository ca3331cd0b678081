import type { ReactElement } from 'react';
import type { ExperimentProps } from '../../figures/widgets/experimentProps.ts';
import { FigureTag } from './FigureTag.tsx';

/** A numbered figure that samples networks: the experiment of `figures/`. */
export function ExperimentTag(props: Omit<ExperimentProps, 'preset'>): ReactElement {
  return <FigureTag name="experiment" props={props} />;
}
