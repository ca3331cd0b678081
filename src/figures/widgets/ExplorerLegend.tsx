import type { ReactElement } from 'react';
import { explorerMarks } from './explorerMarks.ts';
import { Entry } from './Legend.tsx';

/** What the marks of the explorer mean. */
export function ExplorerLegend({ beside }: { readonly beside: string | undefined }): ReactElement {
  return (
    <ul className="legend">
      {explorerMarks(beside).map(({ d, pageClass, text }) => (
        <Entry key={text} mark={<path className={pageClass} d={d} />} text={text} />
      ))}
    </ul>
  );
}
