import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { Prediction } from '../../theory/prediction.ts';
import { theoryWords } from './theoryWords.ts';

/** Beside a plot, in words: whose theory is drawn, what of it is claimed, and whether it holds at this setting. */
export function TheoryNote({ prediction }: { readonly prediction: Prediction | undefined }): ReactElement {
  if (!prediction) return <p className="profile-note">{messages.figure.legend.noTheory}</p>;
  const { claim, verdict } = theoryWords(prediction);
  return (
    <p className="profile-note" data-holds={prediction.validity.holds}>
      {claim}
      <span className="profile-verdict">{verdict}</span>
    </p>
  );
}
