import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';

/** How a statement is known: proved in a work that is cited, derived by the authors, or seen in samples alone. */
export type MarkId = 'theorem' | 'ours' | 'observed';

/** The word for how a statement is known, with a shape of its own: a full square, a diamond, an open circle. */
export function Mark({ of }: { readonly of: MarkId }): ReactElement {
  const { mark, markMeaning } = messages.prose;
  return (
    <span className={`mark mark-${of}`} title={markMeaning[of]}>
      {mark[of]}
    </span>
  );
}
