import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { SpectrumPrediction } from '../../theory/batchNormSpectrum.ts';

const { theory, figure, shell } = messages;

/** Beside the spectrum, in words: the law that is drawn and its ratio, or why none is. */
export function SpectrumNote({ prediction }: { readonly prediction: SpectrumPrediction | undefined }): ReactElement {
  if (!prediction) return <p className="profile-note">{figure.legend.noTheory}</p>;
  const { source, mark, validity, law } = prediction;
  const { id, value, bound } = validity.because;
  const because = theory.conditions[id][validity.holds ? 'met' : 'unmet'](value, bound);
  if (!validity.holds) {
    return (
      <p className="profile-note" data-holds={false}>
        <span className="profile-verdict">{theory.outside(because)}</span>
      </p>
    );
  }
  return (
    <p className="profile-note" data-holds={true}>
      {shell.sentences([figure.theoryNote(theory.mark[mark], theory.source[source]), theory.ratio(law.ratio), ''])}
      <span className="profile-verdict">{theory.valid(because)}</span>
    </p>
  );
}
