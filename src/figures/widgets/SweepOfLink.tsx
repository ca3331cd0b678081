import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import { sweepIn } from '../../state/figureKeys.ts';
import { Sweep } from './Sweep.tsx';
import type { SweepProps } from './sweepProps.ts';
import { useAsked } from './useAsked.ts';

/** A sweep, over what the page's link asks for where it asks for something: another size, or other sizes of it. */
export function SweepOfLink(props: SweepProps): ReactElement {
  const asked = useAsked(sweepIn, props.id);
  if (asked.kind === 'nothing') return <Sweep {...props} />;
  if (asked.kind === 'refused') {
    return (
      <>
        <p className="link-refusal" role="status">
          {messages.laboratory.link.sweep(asked.given)}
        </p>
        <Sweep {...props} />
      </>
    );
  }
  const { over, values } = asked.what;
  const knobs = props.knobs === 'all' ? props.knobs : props.knobs.filter((id) => id !== over);
  return <Sweep key={`${over} ${values.join()}`} {...props} over={over} values={values} knobs={knobs} preset={undefined} />;
}
