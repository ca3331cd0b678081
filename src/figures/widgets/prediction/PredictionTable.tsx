import type { ReactElement } from 'react';
import { messages } from '../../../messages/messages.ts';
import { valueText } from '../../plots/valueText.ts';
import { ScrollingTable } from '../ScrollingTable.tsx';
import { type DrawnCurve, knotsOf } from './drawnCurve.ts';

interface PredictionTableProps {
  /** What is predicted. */
  readonly title: string;
  readonly firstLayer: number;
  /** Without gaps; undefined where nothing was drawn. */
  readonly curve: DrawnCurve | undefined;
  readonly measured: ArrayLike<number>;
}

const rows = 11;
const { drawing } = messages.driven;

/** What was drawn and what was measured, at a few layers. */
export function PredictionTable({ title, firstLayer, curve, measured }: PredictionTableProps): ReactElement {
  return (
    <details className="figure-table">
      <summary>{drawing.table}</summary>
      <ScrollingTable label={title} caption={title} columns={[drawing.layerHead, drawing.yours, drawing.measured, drawing.difference]}>
        {knotsOf(measured.length, rows).map((k) => (
          <tr key={k}>
            <th scope="row">{firstLayer + k}</th>
            <td>{curve ? valueText(curve[k]) : '–'}</td>
            <td>{valueText(measured[k])}</td>
            <td>{curve ? valueText(curve[k] - measured[k]) : '–'}</td>
          </tr>
        ))}
      </ScrollingTable>
    </details>
  );
}
