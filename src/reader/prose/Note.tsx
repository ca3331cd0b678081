import type { ReactElement, ReactNode } from 'react';
import { messages } from '../../messages/messages.ts';

/** A paragraph set apart: a convention, a warning, a limit of validity. */
export function Note({ title, children }: { readonly title?: string; readonly children: ReactNode }): ReactElement {
  return (
    <div className="note" role="note" aria-label={title ?? messages.shell.note}>
      {title !== undefined && <p className="note-title">{title}</p>}
      {children}
    </div>
  );
}
