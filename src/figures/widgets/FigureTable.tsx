import { type ReactElement, useLayoutEffect, useRef, useState } from 'react';
import { messages } from '../../messages/messages.ts';
import type { DepthProfile, EnsembleResult } from '../../networks/ensembleResult.ts';
import type { MetricId } from '../../networks/metrics/index.ts';
import { quantileIds, quantileTable } from '../../networks/quantiles.ts';
import type { SummaryId } from '../../networks/settings.ts';
import type { Prediction } from '../../theory/prediction.ts';
import { valueText } from '../plots/valueText.ts';
import { comparedColumns, comparedText } from './comparedColumns.ts';
import type { LayerTheory } from './layerTheory.ts';
import { observedAt } from './observedAt.ts';
import { PictureTables } from './PictureTables.tsx';
import { rowText } from './reading.ts';
import { lastPage, pageRows, TablePages } from './TablePages.tsx';
import { useLive } from './useLive.ts';
import { useSettled } from './useSettled.ts';

interface FigureTableProps {
  readonly title: string;
  readonly sentence: string;
  readonly result: EnsembleResult | undefined;
  /** What was pinned for comparison. */
  readonly pinned: EnsembleResult | undefined;
  readonly metrics: readonly MetricId[];
  /** Of each metric. */
  readonly predictions: readonly (Prediction | undefined)[];
  readonly summary: SummaryId;
  /** The layer that its pictures show. */
  readonly layer: number;
  /** Of that layer. */
  readonly theory: LayerTheory;
}

const { table, layer: layerName } = messages.figure;

/** Rows of the closed table, which is there for whoever reads the page without its script. */
const fewRows = 10;

/** The numbers behind the figure: its pictures at the layer that is shown, and its lines at every layer once it is opened, page by page, at a few before. While it is closed it follows when the knobs rest. */
export function FigureTable(latest: FigureTableProps): ReactElement {
  const live = useLive();
  const details = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  const props = useSettled(latest, open);
  const { title, sentence, result, pinned, metrics, layer, theory } = props;
  const [wanted, setWanted] = useState(0);
  const depth = result?.spec.network.depth ?? 0;
  const step = open ? 1 : Math.max(1, Math.ceil(depth / fewRows));
  const all = result ? Array.from({ length: Math.floor(depth / step) + 1 }, (_, k) => k * step) : [];
  const page = Math.min(wanted, lastPage(depth));
  const layers = open ? all.slice(page * pageRows, (page + 1) * pageRows) : all;
  // Whoever opened it before the figure was live finds it whole.
  useLayoutEffect(() => setOpen(details.current?.open ?? false), []);
  return (
    <details ref={details} className="figure-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{table.summary}</summary>
      <p>{sentence}</p>
      {(open || !live) && (
        <PictureTables observed={result?.observed ?? {}} spec={result?.spec} layer={layer} theory={theory} whole={open} />
      )}
      {open && (
        <PictureTables observed={observedAt(pinned, layer)} spec={pinned?.spec} layer={layer} captioned={messages.figure.pinned.of} />
      )}
      {metrics.length > 0 && (
        <>
          {open && <TablePages page={page} depth={depth} onPage={setWanted} />}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <section key={page} className="figure-table-scroll" aria-label={title} tabIndex={0}>
            <LineTable {...props} predictions={open ? props.predictions : []} layers={layers} step={step} />
          </section>
        </>
      )}
    </details>
  );
}

interface LineTableProps extends Pick<FigureTableProps, 'result' | 'pinned' | 'metrics' | 'predictions' | 'summary'> {
  readonly layers: readonly number[];
  readonly step: number;
}

/** A row for each layer, and for each metric its mean, its deviation and how many networks they are of; its quantiles where they are shown, what theory says, and beside them what is pinned. */
function LineTable({ result, pinned, metrics, predictions, summary, layers, step }: LineTableProps): ReactElement {
  const columns = columnsOf(summary);
  const beside = pinned ? columns.filter(({ name }) => name !== table.count) : [];
  const groups = metrics.map((metric, m) => {
    const compared = comparedColumns(result?.profiles[metric], predictions[m]);
    const names = [...columns, ...compared].map(({ name }) => name);
    return { metric, compared, names: [...names, ...beside.map(({ name }) => table.pinned(name))] };
  });
  return (
    <table>
      <caption>{table.caption(step)}</caption>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {layerName}
          </th>
          {groups.map(({ metric, names }) => (
            <th key={metric} scope="colgroup" colSpan={names.length}>
              {messages.parameters.metric[metric].title}
            </th>
          ))}
        </tr>
        <tr>
          {groups.flatMap(({ metric, names }) =>
            names.map((name) => (
              <th key={`${metric} ${name}`} scope="col">
                {name}
              </th>
            )),
          )}
        </tr>
      </thead>
      <tbody>
        {layers.map((layer) => (
          <tr key={layer}>
            <th scope="row">{layer}</th>
            {groups.flatMap(({ metric, compared }) => [
              ...cells(columns, result?.profiles[metric], layer, metric),
              ...compared.map((column) => <td key={`${metric} ${column.name}`}>{comparedText(column, layer)}</td>),
              ...cells(beside, pinned?.profiles[metric], layer, `pinned ${metric}`),
            ])}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A column of each metric: its head, and what stands at entry k of a profile. */
interface Column {
  readonly name: string;
  readonly text: (profile: DepthProfile, k: number) => string;
}

function columnsOf(summary: SummaryId): readonly Column[] {
  const quantiles = quantileIds.map((id) => ({
    name: table.quantile(100 * quantileTable[id].probability),
    text: (profile: DepthProfile, k: number) => rowText(profile, id, k),
  }));
  return [
    { name: table.mean, text: (profile, k) => rowText(profile, 'mean', k) },
    { name: table.std, text: ({ std }, k) => valueText(std[k]) },
    { name: table.count, text: ({ count }, k) => String(count[k]) },
    ...(summary === 'median' ? quantiles : []),
  ];
}

function cells(columns: readonly Column[], profile: DepthProfile | undefined, layer: number, key: string): ReactElement[] {
  const k = layer - (profile?.firstLayer ?? 0);
  const known = profile !== undefined && k >= 0 && k < profile.mean.length;
  return columns.map(({ name, text }) => <td key={`${key} ${name}`}>{known ? text(profile, k) : '–'}</td>);
}
