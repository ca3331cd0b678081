import { messages } from '../../../messages/messages.ts';
import { metrics } from '../../../networks/metrics/index.ts';
import { parameterIds } from '../../../networks/parameters.ts';
import { rankedNetworks } from '../../../networks/quantiles.ts';
import { profileMarks } from '../export/pictureLegend.ts';
import type { TakenPanels } from '../export/takenFigure.ts';
import { axisText } from '../metricPicture.ts';
import { SidePlane } from './SidePlane.tsx';
import type { SideNetwork, SideRow } from './sidePicture.ts';
import { sideTable } from './sideTables.ts';
import { apartLines, noteText, rowNotes, sideLine, sideSentence } from './sideWords.ts';

const { figure, parameters, sideBySide: words } = messages;

interface SideTaken {
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly networks: readonly SideNetwork[];
  readonly rows: readonly SideRow[];
}

/** A group as it is saved: a row of plots for each metric, on the axes that they share. */
export function sideTaken({ networks, rows, ...rest }: SideTaken): TakenPanels {
  const group = networks.map(({ settings }) => settings);
  const [first, ...others] = networks;
  const lines = apartLines(group);
  return {
    ...rest,
    line: [sideLine(group), ...partOf(rows)].join(' · '),
    sentence: sideSentence(networks),
    settings: first.settings,
    said: parameterIds.filter((id) => id !== 'backend' && id !== 'observables'),
    look: {},
    beside: Object.fromEntries(others.map(({ letter, settings }) => [letter, settings])),
    columns: networks.length,
    legend: sideLegend(networks),
    panels: rows.flatMap((row) => {
      const { metric, kind } = row;
      const { title, axis } = parameters.metric[metric];
      return row.panels.map((_, k) => ({
        title: words.valueOf(networks[k].letter, lines[k] === '' ? title : `${title} · ${lines[k]}`),
        axis: `${metrics[metric].plain} · ${axisText(axis, kind)}`,
        notes: k === 0 ? rowNotes(row).map(noteText) : [],
        marks: (area) => <SidePlane row={row} place={k} area={area} />,
      }));
    }),
    tables: [sideTable(networks)],
  };
}

/** Which layers it shows, where those are not all. */
function partOf([row]: readonly SideRow[]): readonly string[] {
  if (row === undefined) return [];
  const [first, last] = row.shown;
  return first === 0 && last === row.depth ? [] : [figure.view.layers(first, last, row.depth)];
}

const sideLegend = (networks: readonly SideNetwork[]) => {
  const [{ settings, result }] = networks;
  return profileMarks({
    networks: settings.networks,
    summary: settings.summary,
    drawn: networks.every((one) => one.result?.drawn === result?.drawn) ? result?.drawn : undefined,
    ranked: rankedNetworks(settings),
    lines: true,
    pooled: [],
    theory: networks.some(({ predictions }) => predictions.some((prediction) => prediction !== undefined)),
    strip: false,
    pinned: undefined,
  });
};
