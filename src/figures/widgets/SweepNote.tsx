import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { Settings } from '../../networks/settings.ts';
import type { Sweep } from '../../networks/sweep.ts';
import type { SweepPicture, SweepTheory } from './sweepPicture.ts';
import { measuredWords, omissions, predictedWords, sweepTheoryWords } from './sweepWords.ts';

interface SweepNoteProps {
  readonly settings: Settings;
  readonly sweep: Sweep;
  /** Absent while there is none of these settings. */
  readonly picture: SweepPicture | undefined;
  readonly theory: SweepTheory | undefined;
}

/** Below the plot of a sweep, in words: the exponent measured and the one predicted, then whose theory that is and whether it holds. */
export function SweepNote({ settings, sweep, picture, theory }: SweepNoteProps): ReactElement {
  const told = theory && sweepTheoryWords(theory, sweep.over);
  const measured = picture ? measuredWords(picture, settings.networks) : messages.figure.sweep.unfitted;
  return (
    <div className="profile-note sweep-note">
      <p className="sweep-exponents">
        <span className="sweep-measured">{measured}</span> <span className="sweep-predicted">{predictedWords(theory)}</span>
      </p>
      {omissions(settings, sweep, picture).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {told && (
        <p>
          {told.claim}
          <span className="profile-verdict">{told.verdict}</span>
        </p>
      )}
    </div>
  );
}
