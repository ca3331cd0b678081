import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { NormalizationId } from '../../networks/normalizations/index.ts';
import { Formula } from '../formulas/Formula.tsx';
import { axesFormulas } from './axesFormulas.ts';
import type { AxesPicture } from './axesPicture.ts';
import { entryText, sharedText } from './axesWords.ts';

interface AxesNoteProps {
  readonly normalization: NormalizationId;
  readonly picture: AxesPicture;
}

const { axes: words } = messages;

/** What lights up, as a count and a formula, and what becomes of it: what is kept, what is lost, and what a batch of one makes of it. */
export function AxesNote({ normalization, picture }: AxesNoteProps): ReactElement {
  const { keeps, loses, one } = words.of[normalization];
  return (
    <div className="axes-note">
      <p className="axes-entry">{entryText(picture)}</p>
      <p className="axes-shared" data-count={picture.shared.length}>
        {sharedText(normalization, picture)}
      </p>
      <p className="axes-formula">
        <Formula {...axesFormulas[normalization]} />
      </p>
      <dl>
        {(['keeps', 'loses', 'one'] as const).map((of) => (
          <div key={of}>
            <dt>{words.head[of]}</dt>
            <dd>{{ keeps, loses, one }[of]}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
