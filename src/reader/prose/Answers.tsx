import type { ReactElement, ReactNode } from 'react';
import { messages } from '../../messages/messages.ts';
import { Fold } from './Fold.tsx';

/**
 * What a class is to find out by itself, right behind the heading that names it. A projector never shows it, folded or not; on paper it stands where it
 * was unfolded, on a page of its own.
 */
export function Answers({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <Fold kind="answers" summary={messages.teach.answers}>
      {children}
    </Fold>
  );
}
