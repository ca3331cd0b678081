import type { ReactElement, ReactNode } from 'react';
import { messages } from '../../messages/messages.ts';
import { Entry, PinnedEntry, StripMark } from './Legend.tsx';
import { stripText } from './legendTexts.ts';
import { sweepMarks } from './sweepMarks.ts';

interface SweepLegendProps {
  /** Drawn of each size. */
  readonly networks: number;
  readonly theory: boolean;
  /** What of the pinned settings differs from the present ones; absent where nothing is pinned. */
  readonly pinned: string | undefined;
  /** What a point is, where not a settled level. */
  readonly level?: string;
  /** Entries before that of the pinned picture. */
  readonly children?: ReactNode;
}

const { legend, sweep } = messages.figure;

/** What the marks of a sweep mean. */
export function SweepLegend({ networks, theory, pinned, level = sweep.legend.level(networks), children }: SweepLegendProps): ReactElement {
  return (
    <ul className="legend">
      <Entry
        mark={
          <>
            <path className="legend-error" d={sweepMarks.point} />
            <path className="legend-dot" d={sweepMarks.dot} />
          </>
        }
        text={level}
      />
      <Entry mark={<circle className="legend-hollow" cx={13} cy={7} r={3.5} />} text={sweep.legend.unfinished} />
      <Entry mark={<path className="legend-fit" d={sweepMarks.line} />} text={sweep.legend.fit} />
      {theory && <Entry mark={<path className="legend-theory" d={sweepMarks.line} />} text={legend.theory} />}
      {theory && networks > 1 && <Entry mark={<StripMark />} text={stripText} />}
      {children}
      <PinnedEntry of={pinned} />
    </ul>
  );
}
