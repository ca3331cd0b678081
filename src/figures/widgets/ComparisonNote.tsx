import type { ReactElement } from 'react';
import type { ComparedId, ComparisonResult } from '../../networks/comparison.ts';
import type { ComparisonTheory } from '../../theory/predictComparison.ts';
import type { ComparisonPanel } from './comparisonPicture.ts';
import { panelNotes } from './comparisonWords.ts';

interface ComparisonNoteProps {
  readonly panel: ComparisonPanel;
  readonly theory: ComparisonTheory;
  /** Absent while it is of earlier settings. */
  readonly result: ComparisonResult | undefined;
  readonly isShown: (id: ComparedId) => boolean;
}

/** Below a plot of a comparison, in words: whose theory is drawn, how the measurement stands beside it, and where it is not vouched for. */
export function ComparisonNote({ panel, theory, result, isShown }: ComparisonNoteProps): ReactElement {
  return (
    <div className="profile-note comparison-note">
      {panelNotes(panel, theory, result, isShown).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
