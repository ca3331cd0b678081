import type { ReactElement, ReactNode } from 'react';
import { messages } from '../../messages/messages.ts';
import { Fold } from './Fold.tsx';

/** A question to answer before reading on: what will the figure show? Its `Reveal` says it. */
export function Predict({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <section className="predict" aria-label={messages.prose.predict}>
      <p className="predict-head">{messages.prose.predict}</p>
      {children}
    </section>
  );
}

/** What happens, and why, for a reader who has made up their mind. */
export function Reveal({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <Fold kind="reveal" summary={messages.prose.reveal}>
      {children}
    </Fold>
  );
}
