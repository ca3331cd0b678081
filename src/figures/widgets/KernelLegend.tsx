import type { ReactElement } from 'react';
import { kernelMarks } from './kernelMarks.ts';
import { Entry } from './Legend.tsx';

/** What the marks of a cosine map mean. */
export function KernelLegend(): ReactElement {
  return (
    <ul className="legend">
      {kernelMarks.map(({ d, pageClass, text }) => (
        <Entry key={text} mark={<path className={pageClass} d={d} />} text={text} />
      ))}
    </ul>
  );
}
