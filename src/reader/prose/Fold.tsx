import type { ReactElement, ReactNode } from 'react';

interface FoldProps {
  readonly kind: string;
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** What the reader unfolds; on paper it is open. */
export function Fold({ kind, summary, children }: FoldProps): ReactElement {
  return (
    <details className={`fold fold-${kind}`}>
      <summary>{summary}</summary>
      <div className="fold-body">{children}</div>
    </details>
  );
}
