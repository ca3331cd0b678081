import { type ReactElement, useContext } from 'react';
import type { ExperimentProps } from '../../figures/widgets/experimentProps.ts';
import { messages } from '../../messages/messages.ts';
import { Island } from '../islands/Island.tsx';
import { PageContext } from '../page.ts';

/** A numbered figure that samples networks: the experiment of `figures/`, as an island. */
export function ExperimentTag(props: Omit<ExperimentProps, 'preset'>): ReactElement {
  const { number } = useContext(PageContext).addLabel('figure', props.id, props.title);
  return (
    <>
      <p className="figure-number">
        <a href={`#${props.id}`}>{messages.prose.numbered.figure(number)}</a>
      </p>
      <Island name="experiment" id={props.id} props={props} scene={props.title} />
    </>
  );
}
