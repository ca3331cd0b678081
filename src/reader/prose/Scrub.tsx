import { type ReactElement, useContext } from 'react';
import type { KnobId } from '../../figures/widgets/benchProps.ts';
import { messages } from '../../messages/messages.ts';
import { PageContext } from '../page.ts';

/** A parameter of a figure, as words of the text turn it. */
export interface ScrubProps {
  /** The figure, by its id. */
  readonly figure: string;
  /** The parameter: one of its knobs. */
  readonly of: KnobId;
}

/** A value in the text that turns a knob of a figure: without scripts, and on paper, what the figure opens with. */
export function Scrub({ figure, of }: ScrubProps): ReactElement {
  const { value, number } = useContext(PageContext).knob(figure, of);
  const where = messages.prose.numbered.figure(number);
  return (
    <span className="scrub" data-drives="scrub" data-figure={figure} data-of={of} data-where={where}>
      {value}
    </span>
  );
}
