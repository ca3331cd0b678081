import type { ReactElement } from 'react';
import type { Settings } from '../../networks/settings.ts';
import type { Sweep } from '../../networks/sweep.ts';
import { standingText } from './residualWords.ts';
import type { SweepPicture, SweepTheory } from './sweepPicture.ts';
import type { SweepResiduals } from './sweepResiduals.ts';
import { exponentWords, goodnessWords, omissions, sweepTheoryWords } from './sweepWords.ts';
import { TheoryTerms } from './TheoryTerms.tsx';

interface SweepNoteProps {
  readonly settings: Settings;
  readonly sweep: Sweep;
  /** Absent while there is none of these settings. */
  readonly picture: SweepPicture | undefined;
  readonly theory: SweepTheory | undefined;
  readonly residuals: SweepResiduals | undefined;
}

/** Below the plot of a sweep, in words: the exponents and how well they fit, then whose theory that is and whether it holds. */
export function SweepNote({ settings, sweep, picture, theory, residuals }: SweepNoteProps): ReactElement {
  const told = theory && sweepTheoryWords(theory, sweep.over);
  return (
    <div className="profile-note sweep-note">
      <p className="sweep-exponents">
        <span className="sweep-exponent">{exponentWords(picture, theory, settings.networks)}</span> {goodnessWords(picture)}
      </p>
      {omissions(settings, sweep, picture).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {told && (
        <p>
          {told.claim}
          <span className="profile-verdict">{told.verdict}</span>{' '}
          <span className="profile-standing">{standingText(residuals, 'sizes')}</span>
        </p>
      )}
      {told && <TheoryTerms prediction={{ ...told.prediction, kind: 'level' }} />}
    </div>
  );
}
