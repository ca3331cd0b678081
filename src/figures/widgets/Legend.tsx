import type { ReactElement, ReactNode } from 'react';
import { messages } from '../../messages/messages.ts';

interface LegendProps {
  /** How many are asked for. */
  readonly networks: number;
  /** How many are in the picture; absent while it is of earlier settings. */
  readonly drawn: number | undefined;
  readonly theory: boolean;
  /** Whether there are lines over the layers. */
  readonly lines: boolean;
  /** Networks in a histogram, where there is one. */
  readonly pooled?: number;
}

const { legend, spectrum } = messages.figure;

/** What the marks of the plots mean. */
export function Legend({ networks, drawn, theory, lines, pooled }: LegendProps): ReactElement {
  return (
    <ul className="legend">
      {lines && (
        <Entry mark={<path className="legend-line" d="M1 7h24" />} text={networks > 1 ? <Mean of={drawn} most={networks} /> : legend.one} />
      )}
      {lines && networks > 1 && <Entry mark={<path className="legend-band" d="M1 2h24v10h-24z" />} text={legend.band} />}
      {lines && networks > 1 && (
        <Entry mark={<path className="legend-single" d="M1 9c8-9 12 6 24-4M1 5c9 5 15 1 24 6" />} text={legend.single} />
      )}
      {pooled !== undefined && <Entry mark={<path className="legend-bars" d="M3 13v-5h7v-5h7v7h7v3z" />} text={spectrum.legend(pooled)} />}
      {theory && <Entry mark={<path className="legend-theory" d="M1 7h24" />} text={legend.theory} />}
    </ul>
  );
}

/** How many networks the mean is of, in the room of its longest form, so that nothing beside it moves as they are counted. */
function Mean({ of, most }: { readonly of: number | undefined; readonly most: number }): ReactElement {
  return (
    <span className="legend-mean">
      <span>{of === undefined ? legend.uncounted : legend.mean(of)}</span>
      <span aria-hidden="true">{legend.uncounted}</span>
      <span aria-hidden="true">{legend.mean(most)}</span>
    </span>
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
