import type { ReactElement, ReactNode } from 'react';
import { messages } from '../../messages/messages.ts';

/** A remark beside the text; on a narrow screen it stands between the paragraphs. */
export function Margin({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <aside className="margin-note" aria-label={messages.shell.marginNote}>
      {children}
    </aside>
  );
}
