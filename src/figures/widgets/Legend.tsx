import type { ReactElement, ReactNode } from 'react';
import { messages } from '../../messages/messages.ts';
import { Steady } from '../controls/Steady.tsx';

interface LegendProps {
  /** How many are asked for. */
  readonly networks: number;
  /** How many are in the picture; absent while it is of earlier settings. */
  readonly drawn: number | undefined;
  readonly theory: boolean;
}

const { legend } = messages.figure;

/** What the marks of the plots mean. */
export function Legend({ networks, drawn, theory }: LegendProps): ReactElement {
  return (
    <ul className="legend">
      <Entry
        mark={<path className="legend-line" d="M1 7h24" />}
        text={
          networks > 1 ? (
            <Steady text={drawn === undefined ? legend.uncounted : legend.mean(drawn)} texts={[legend.uncounted, legend.mean(networks)]} />
          ) : (
            legend.one
          )
        }
      />
      {networks > 1 && <Entry mark={<path className="legend-band" d="M1 2h24v10h-24z" />} text={legend.band} />}
      {networks > 1 && <Entry mark={<path className="legend-single" d="M1 9c8-9 12 6 24-4M1 5c9 5 15 1 24 6" />} text={legend.single} />}
      {theory && <Entry mark={<path className="legend-theory" d="M1 7h24" />} text={legend.theory} />}
    </ul>
  );
}

function Entry({ mark, text }: { readonly mark: ReactElement; readonly text: ReactNode }): ReactElement {
  return (
    <li>
      <svg width={26} height={14} viewBox="0 0 26 14" aria-hidden="true">
        {mark}
      </svg>
      {text}
    </li>
  );
}
