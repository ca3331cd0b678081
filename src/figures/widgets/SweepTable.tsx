import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { MetricId } from '../../networks/metrics/index.ts';
import type { Settings } from '../../networks/settings.ts';
import type { Sweep, SweepResult } from '../../networks/sweep.ts';
import { valueText } from '../plots/valueText.ts';
import { sweepTheory } from './sweepPicture.ts';
import { sweepResiduals } from './sweepResiduals.ts';

interface SweepTableProps {
  readonly title: string;
  readonly sentence: string;
  readonly settings: Settings;
  readonly sweep: Sweep;
  /** Absent while it is of earlier settings. */
  readonly result: SweepResult | undefined;
  readonly pinned: SweepResult | undefined;
}

const {
  residual: { table: residual },
  table,
  sweep: words,
} = messages.figure;
const { label, metric: names } = messages.parameters;

/** The numbers behind a sweep: a row for each size, with what its networks were drawn with, their level, its error, and what theory says. */
export function SweepTable({ title, sentence, settings, sweep, result, pinned }: SweepTableProps): ReactElement {
  const { metrics } = settings;
  const columns = [
    words.table.level,
    words.table.error,
    words.table.theory,
    residual.value,
    residual.term,
    ...(pinned ? [table.pinned(words.table.level)] : []),
  ];
  const theories = metrics.map((metric) => sweepTheory(metric, settings, sweep));
  const compared = metrics.map((metric, m) => sweepResiduals(metric, result, theories[m]));
  const cells = (metric: MetricId, value: number, m: number): readonly string[] => {
    const level = pointAt(result, value)?.levels[metric];
    const predicted = theories[m]?.levels[theories[m].sizes.indexOf(value)];
    const residuals = compared[m];
    const k = residuals?.sizes.indexOf(value) ?? -1;
    const kept = pointAt(pinned, value)?.levels[metric];
    const numbers = [
      level?.value,
      level?.error,
      predicted?.value,
      residuals?.values[k],
      residuals?.terms[k],
      ...(pinned ? [kept?.value] : []),
    ];
    return numbers.map((number) => (number === undefined ? '–' : valueText(number)));
  };
  return (
    <details className="figure-table">
      <summary>{table.summary}</summary>
      <p>{sentence}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="figure-table-scroll" aria-label={title} tabIndex={0}>
        <table>
          <caption>{words.table.caption}</caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {label[sweep.over]}
              </th>
              <th scope="col" rowSpan={2}>
                {label.seed}
              </th>
              <th scope="col" rowSpan={2}>
                {table.count}
              </th>
              {metrics.map((metric) => (
                <th key={metric} scope="colgroup" colSpan={columns.length}>
                  {names[metric].title}
                </th>
              ))}
            </tr>
            <tr>
              {metrics.flatMap((metric) =>
                columns.map((column) => (
                  <th key={`${metric} ${column}`} scope="col">
                    {column}
                  </th>
                )),
              )}
            </tr>
          </thead>
          <tbody>
            {sweep.values.map((value) => (
              <tr key={value}>
                <th scope="row">{value}</th>
                <td>{pointAt(result, value)?.seed ?? '–'}</td>
                <td>{pointAt(result, value)?.drawn ?? words.table.undrawn}</td>
                {metrics.flatMap((metric, m) =>
                  cells(metric, value, m).map((text, column) => <td key={`${metric} ${columns[column]}`}>{text}</td>),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

const pointAt = (result: SweepResult | undefined, value: number) => result?.points.find((point) => point.value === value);
