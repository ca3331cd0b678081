import type { ReactElement, ReactNode } from 'react';
import { Formula } from '../formulas/Formula.tsx';
import { Frame } from '../plots/Frame.tsx';
import type { PlotArea } from '../plots/plotArea.ts';
import type { Box } from '../plots/useBox.ts';

interface TheoryPlotProps {
  readonly title: string;
  /** What its vertical axis is: KaTeX source, plain, and in words. */
  readonly tex: string;
  readonly plain: string;
  readonly axis?: string;
  /** Its name in the markup: `data-plot`. */
  readonly name: string;
  /** What is read off, or stands there, in words. */
  readonly reading?: string;
  /** The size that the server draws it at. */
  readonly standard?: Box;
  readonly stale?: boolean;
  /** Puts the plot into what the reader points at. */
  readonly probe?: (plot: ReactElement) => ReactElement;
  readonly note?: ReactNode;
  /** Axes and marks, drawn into the area. */
  readonly children: (area: PlotArea) => ReactNode;
}

const itself = (plot: ReactElement): ReactElement => plot;

/** One plot of a figure of theory: its head, the plot, what is read off, a note. */
export function TheoryPlot(props: TheoryPlotProps): ReactElement {
  const { title, tex, plain, axis, name, reading, standard, stale = false, probe = itself, note, children } = props;
  return (
    <div className="profile" data-plot={name} data-stale={stale}>
      <div className="profile-head">
        <span className="profile-title">{title}</span>
        <span className="profile-axis">
          <Formula tex={tex} plain={plain} /> {axis !== undefined && <span>{axis}</span>}
        </span>
      </div>
      {probe(<Frame standard={standard}>{children}</Frame>)}
      {reading !== undefined && (
        <p className="theory-reading" aria-hidden="true">
          {reading}
        </p>
      )}
      {note}
    </div>
  );
}
