import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import { Entry, PinnedEntry } from './Legend.tsx';
import { bandMark } from './legendTexts.ts';

const {
  comparison,
  figure: { legend },
} = messages;

interface ComparisonLegendProps {
  /** Drawn of each architecture. */
  readonly networks: number;
  /** What of the pinned settings differs from the present ones; absent where nothing is pinned. */
  readonly pinned: string | undefined;
}

/** What the marks of a comparison mean. */
export function ComparisonLegend({ networks, pinned }: ComparisonLegendProps): ReactElement {
  return (
    <ul className="legend">
      <Entry mark={<path className="legend-line" d="M1 7h24" />} text={networks > 1 ? legend.mean(networks) : legend.one} />
      {networks > 1 && <Entry mark={<path className="legend-band" d={bandMark} />} text={legend.band} />}
      <Entry mark={<path className="legend-theory" d="M1 7h24" />} text={comparison.legend.theory} />
      <Entry mark={<circle className="legend-hollow" cx={13} cy={7} r={5.5} />} text={comparison.legend.badge} />
      <PinnedEntry of={pinned} />
    </ul>
  );
}
