import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { Prediction } from '../../theory/prediction.ts';
import { TheoryTerms } from './TheoryTerms.tsx';
import { theoryWords } from './theoryWords.ts';

interface TheoryNoteProps {
  readonly prediction: Prediction | undefined;
  /** How the measurement stands beside it; absent where nothing is compared yet. */
  readonly standing: string | undefined;
}

/** Beside a plot, in words: whose theory is drawn, what of it is claimed, whether it holds at this setting, how the measurement stands, and what the theory asks. */
export function TheoryNote({ prediction, standing }: TheoryNoteProps): ReactElement {
  if (!prediction) return <p className="profile-note">{messages.figure.legend.noTheory}</p>;
  const { claim, verdict } = theoryWords(prediction);
  return (
    <div className="profile-note" data-holds={prediction.validity.holds}>
      <p>
        {claim}
        <span className="profile-verdict">{verdict}</span> <span className="profile-standing">{standing}</span>
      </p>
      <TheoryTerms prediction={prediction} />
    </div>
  );
}
