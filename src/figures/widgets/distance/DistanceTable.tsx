import { type ReactElement, useState } from 'react';
import { messages } from '../../../messages/messages.ts';
import { type MetricId, metrics } from '../../../networks/metrics/index.ts';
import type { Sweep, SweepResult } from '../../../networks/sweep.ts';
import { measuredText } from '../../plots/valueText.ts';
import { ScrollingTable } from '../ScrollingTable.tsx';
import { levelText, sizeName } from '../sweepWords.ts';
import type { Exponents } from './distancePicture.ts';

interface DistanceTableProps {
  readonly title: string;
  readonly sentence: string;
  readonly metric: MetricId;
  readonly sweep: Sweep;
  /** L. */
  readonly depth: number;
  /** Absent while it is of earlier settings. */
  readonly result: SweepResult | undefined;
  readonly exponents: Exponents | undefined;
}

const { figure, distance } = messages;
/** Rows of a table that can still be read. */
const mostRows = 26;

/** The numbers behind a map over layers and widths, its layers thinned to what can be read. */
export function DistanceTable({ title, sentence, ...numbers }: DistanceTableProps): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <details className="figure-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{figure.table.summary}</summary>
      <p>{sentence}</p>
      {open && <Numbers title={title} {...numbers} />}
    </details>
  );
}

function Numbers({ title, metric, sweep, depth, result, exponents }: Omit<DistanceTableProps, 'sentence'>): ReactElement {
  const { firstLayer } = metrics[metric];
  const stride = Math.ceil((depth + 1) / mostRows);
  const layers = Array.from({ length: depth + 1 - firstLayer }, (_, k) => firstLayer + k).filter((l) => l % stride === 0 || l === depth);
  const exponentAt = (layer: number): string => {
    const k = layer - firstLayer;
    const value = exponents?.values[k] ?? Number.NaN;
    return exponents && Number.isFinite(value) ? measuredText(value, exponents.errors[k]) : '–';
  };
  const levelAt = (layer: number, width: number): string => {
    const level = result?.points.find(({ value }) => value === width)?.layers?.[metric]?.levels[layer - firstLayer];
    return level ? levelText(level) : '–';
  };
  return (
    <ScrollingTable
      label={title}
      caption={distance.table.caption}
      columns={[figure.layer, ...sweep.values.map((width) => sizeName('width', width)), distance.table.exponent]}
    >
      {layers.map((layer) => (
        <tr key={layer}>
          <th scope="row">{layer}</th>
          {sweep.values.map((width) => (
            <td key={width}>{levelAt(layer, width)}</td>
          ))}
          <td>{exponentAt(layer)}</td>
        </tr>
      ))}
    </ScrollingTable>
  );
}
