import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { ComparedId, ComparisonResult } from '../../networks/comparison.ts';
import { flowAt } from '../../theory/meanField/kernelFlow.ts';
import type { ComparedTheory, ComparisonTheory } from '../../theory/predictComparison.ts';
import { valueText } from '../plots/valueText.ts';
import { fromFlow, residualsOfLine } from './comparisonPicture.ts';
import { meanText, numbered } from './comparisonWords.ts';
import { agreementOf } from './residuals.ts';
import { ScrollingTable } from './ScrollingTable.tsx';

interface ComparisonTableProps {
  readonly title: string;
  readonly sentence: string;
  readonly depth: number;
  readonly theory: ComparisonTheory;
  /** Absent while it is of earlier settings. */
  readonly result: ComparisonResult | undefined;
}

const {
  comparison: { table: words, name },
  figure: { table, layer: layerName },
  parameters: { label },
} = messages;

/** Rows of the table over layers, about. */
const fewRows = 20;

/** The numbers behind a comparison: where each architecture ends, and the mean cosines over the layers. */
export function ComparisonTable({ title, sentence, depth, theory, result }: ComparisonTableProps): ReactElement {
  const step = Math.max(1, Math.ceil(depth / fewRows));
  const layers = Array.from({ length: Math.floor(depth / step) + 1 }, (_, k) => k * step);
  return (
    <details className="figure-table">
      <summary>{table.summary}</summary>
      <p>{sentence}</p>
      <ScrollingTable
        label={title}
        caption={words.ends(depth)}
        columns={[label.architecture, label.seed, table.count, ...Object.values(words.column)]}
      >
        {theory.lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">{numbered(line.id)}</th>
            {endCells(line, theory, result, depth).map(([key, text]) => (
              <td key={key}>{text}</td>
            ))}
          </tr>
        ))}
      </ScrollingTable>
      <ScrollingTable
        label={words.layers(step)}
        caption={words.layers(step)}
        columns={[layerName, ...theory.lines.map(({ id }) => name[id])]}
      >
        {layers.map((layer) => (
          <tr key={layer}>
            <th scope="row">{layer}</th>
            {theory.lines.map(({ id }) => (
              <td key={id}>{meanText(lineOf(result, id)?.cosine, layer)}</td>
            ))}
          </tr>
        ))}
      </ScrollingTable>
    </details>
  );
}

const lineOf = (result: ComparisonResult | undefined, id: ComparedId) => result?.lines.find((line) => line.id === id);

/** The cells of an architecture, by the names of their columns. */
function endCells(
  line: ComparedTheory,
  { flow }: ComparisonTheory,
  result: ComparisonResult | undefined,
  depth: number,
): readonly (readonly [string, string | number])[] {
  const drawn = lineOf(result, line.id);
  const time = line.times?.[depth];
  const residuals = residualsOfLine('cosine', line, result);
  const standing = residuals && agreementOf(residuals);
  const apart = fromFlow(line, flow, result);
  return [
    ['seed', drawn?.seed ?? '–'],
    ['drawn', drawn?.drawn ?? words.undrawn],
    ['time', time === undefined ? '–' : valueText(time)],
    ['cosine', meanText(drawn?.cosine, depth)],
    ['theory', valueText(line.cosine?.values[depth - line.cosine.firstLayer] ?? Number.NaN)],
    ['agrees', standing ? words.agrees(standing.agreeing, standing.compared) : '–'],
    ['curve', flow && time !== undefined ? valueText(flowAt(flow, time)) : '–'],
    ['apart', apart === undefined ? '–' : valueText(apart)],
    ['steps', valueText(line.fromFlow)],
    ['gain', meanText(drawn?.gain, 0)],
    ['gainTheory', valueText(line.gain?.values[0] ?? Number.NaN)],
  ];
}
