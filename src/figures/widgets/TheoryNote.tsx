import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { Prediction } from '../../theory/prediction.ts';

const { theory, figure } = messages;

/** Beside a plot, in words: whose theory is drawn, what of it is claimed, and whether it holds at this setting. */
export function TheoryNote({ prediction }: { readonly prediction: Prediction | undefined }): ReactElement {
  if (!prediction) return <p className="profile-note">{figure.legend.noTheory}</p>;
  const { source, kind, mark, validity } = prediction;
  const { id, value, bound } = validity.because;
  const because = theory.conditions[id][validity.holds ? 'met' : 'unmet'](value, bound);
  const holds = validity.holds ? theory.valid(because) : theory.outside(because);
  return (
    <p className="profile-note" data-holds={validity.holds}>
      {messages.shell.sentences([figure.theoryNote(theory.mark[mark], theory.source[source]), theory.kind[kind], ''])}
      <span className="profile-verdict">{holds}</span>
    </p>
  );
}
