import type { ReactElement } from 'react';
import { messages } from '../../../messages/messages.ts';
import { metrics } from '../../../networks/metrics/index.ts';
import { Formula } from '../../formulas/Formula.tsx';
import type { Range } from '../../plots/ranges.ts';
import { axisText } from '../metricPicture.ts';
import { SideCell } from './SideCell.tsx';
import type { SideRow } from './sidePicture.ts';
import { rowNotes } from './sideWords.ts';

interface SideRowPlotsProps {
  readonly row: SideRow;
  /** What tells each network apart. */
  readonly lines: readonly string[];
  readonly layer: number | undefined;
  readonly onLayer: (layer: number | undefined) => void;
  readonly onShow: (layers: Range | undefined) => void;
}

/** One metric of all networks: its name once, a plot for each on axes that they share, and what theory says of them. */
export function SideRowPlots({ row, lines, layer, onLayer, onShow }: SideRowPlotsProps): ReactElement {
  const { metric, kind, panels } = row;
  const { title, axis } = messages.parameters.metric[metric];
  const { tex, plain } = metrics[metric];
  return (
    <section className="side-row" data-metric={metric} aria-label={title}>
      <p className="side-row-head">
        <span className="profile-title">{title}</span>{' '}
        <span className="profile-axis">
          <Formula tex={tex} plain={plain} /> <span>{axisText(axis, kind)}</span>
        </span>
      </p>
      <div className="side-cells" data-count={panels.length}>
        {panels.map(({ network }, k) => (
          <SideCell key={network.letter} row={row} place={k} line={lines[k]} layer={layer} onLayer={onLayer} onShow={onShow} />
        ))}
      </div>
      <ul className="side-notes">
        {rowNotes(row).map(({ letters, claim, verdict, standing, holds }) => (
          <li key={letters.join('')} className="profile-note" data-holds={holds}>
            {messages.sideBySide.noted(letters, claim)}
            <span className="profile-verdict">{verdict}</span> <span className="profile-standing">{standing}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
