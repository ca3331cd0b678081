import type { ReactElement } from 'react';
import type { ExperimentProps } from '../../figures/widgets/experimentProps.ts';
import { Island } from '../islands/Island.tsx';

/** A figure that samples networks: the experiment of `figures/`, as an island. */
export function ExperimentTag(props: Omit<ExperimentProps, 'preset'>): ReactElement {
  return <Island name="experiment" id={props.id} props={props} />;
}
