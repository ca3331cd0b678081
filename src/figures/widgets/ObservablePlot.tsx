import type { ReactElement, ReactNode } from 'react';
import { messages } from '../../messages/messages.ts';
import { type ObservableId, observables } from '../../networks/observables/index.ts';
import { Formula } from '../formulas/Formula.tsx';
import { Frame } from '../plots/Frame.tsx';
import type { PlotArea } from '../plots/plotArea.ts';
import type { Box } from '../plots/useBox.ts';

interface ObservablePlotProps {
  readonly of: ObservableId;
  readonly stale: boolean;
  /** The size that it is drawn at on the server. */
  readonly standard?: Box;
  /** Whether the reader points at a part of it. */
  readonly probed: boolean;
  /** What is read off, in words. */
  readonly reading: string;
  /** What is read off the pinned picture there. */
  readonly beside?: string;
  readonly note: ReactNode;
  /** Puts the plot into what the reader points at; the reading is of both pictures. */
  readonly probe: (plot: ReactElement, reading: string) => ReactElement;
  /** Marks, drawn into the area. */
  readonly children: (area: PlotArea) => ReactNode;
}

/** Higher than a line over the layers. */
const usual: Box = { width: 400, height: 352 };

/** What every picture of one layer has: a head, the plot, what is read off, a note. */
export function ObservablePlot(props: ObservablePlotProps): ReactElement {
  const { of, stale, standard = usual, probed, reading, beside, note, probe, children } = props;
  const { tex, plain } = observables[of];
  const { title, axis } = messages.parameters.observable[of];
  return (
    <div className="profile" data-observable={of} data-stale={stale}>
      <div className="profile-head">
        <span className="profile-title">{title}</span>
        <span className="profile-axis">
          <Formula tex={tex} plain={plain} /> <span>{axis}</span>
        </span>
      </div>
      {probe(<Frame standard={standard}>{children}</Frame>, beside && reading ? `${reading} · ${beside}` : reading)}
      <p className="profile-reading" data-probed={probed} aria-hidden="true">
        <span className="profile-reading-line">{reading}</span>
        <span className="profile-reading-line profile-reading-pinned">{beside}</span>
      </p>
      {note}
    </div>
  );
}
