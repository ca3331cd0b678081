import { messages } from '../../../messages/messages.ts';
import { readingAtLayer } from '../../../networks/effectiveDepth.ts';
import type { MetricId } from '../../../networks/metrics/index.ts';
import type { Settings } from '../../../networks/settings.ts';
import { type Group, tellingApart } from '../../../state/group.ts';
import { measuredText, valueText } from '../../plots/valueText.ts';
import { equalText } from '../reading.ts';
import { standingText } from '../residualWords.ts';
import { lineParts, namedLine } from '../shortLine.ts';
import { theoryWords } from '../theoryWords.ts';
import { letterOf, type SideNetwork, type SideRow } from './sidePicture.ts';

const { sideBySide: words, figure, parameters, shell } = messages;

/** What tells each network of a group apart from the others: "layer norm · tanh"; of one that is alone nothing. */
export function apartLines(networks: Group): readonly string[] {
  const ids = tellingApart(networks);
  const lines = networks.map((one) => namedLine(one, ids));
  return lines.map((line, k) => (networks.length > 1 && lines.indexOf(line) < k ? words.alike(letterOf(lines.indexOf(line))) : line));
}

/** What all networks of a group have in common, as a short line. */
export function sharedLine(networks: Group): string {
  const [first, ...others] = networks;
  const parts = (settings: Settings): readonly string[] => [...lineParts(settings), figure.short.seed(settings.seed)];
  const all = others.map(parts);
  const shared = parts(first).filter((part) => all.every((line) => line.includes(part)));
  const apart = tellingApart(networks);
  const size = (['width', 'depth'] as const).filter((id) => !apart.includes(id));
  return [...shared, ...(size.length === 1 ? [namedLine(first, size)] : [])].join(' · ');
}

/** The short line below the name of the figure. */
export const sideLine = (networks: Group): string => words.line(networks.length, sharedLine(networks));

/** A mean of a network at a layer with its standard error; a dash where there is none. */
export function meanAt({ result, stale }: SideNetwork, metric: MetricId, layer: number): string {
  const profile = stale ? undefined : result?.profiles[metric];
  const reading = profile && readingAtLayer(profile, layer);
  return reading ? measuredText(reading.value, reading.error) : '–';
}

/** What is read off a plot at a layer: what was measured, and what theory says. */
export function panelReading(row: SideRow, place: number, layer: number): readonly string[] {
  const { network, prediction } = row.panels[place];
  const { result, stale, settings } = network;
  const profile = stale ? undefined : result?.profiles[row.metric];
  if (profile === undefined) return [figure.nothingYet];
  const at = Math.max(profile.firstLayer, Math.min(layer, settings.depth));
  const predicted = prediction?.values[at - prediction.firstLayer];
  return [
    words.reading(at, equalText(profile, at, settings.summary) ?? figure.undefinedValue),
    ...(predicted === undefined || Number.isNaN(predicted) ? [] : [words.theory(valueText(predicted))]),
  ];
}

/** Something said of some networks alike. */
interface Noted {
  readonly letters: readonly string[];
  readonly claim: string;
  readonly holds: boolean;
  readonly verdict: string;
  readonly standing: string;
}

/** What is said below a row of plots: whose theory is drawn, whether it holds, and how measurements stand beside it; once for the networks of which the same is said. */
export function rowNotes({ panels }: SideRow): readonly Noted[] {
  const notes = new Map<string, Noted>();
  for (const { network, prediction, residuals } of panels) {
    const { claim, verdict } = prediction ? theoryWords(prediction) : { claim: figure.legend.noTheory, verdict: '' };
    const standing = standingText(residuals) ?? '';
    const key = [claim, verdict, standing].join('\n');
    const letters = [...(notes.get(key)?.letters ?? []), network.letter];
    notes.set(key, { letters, claim, verdict, standing, holds: prediction?.validity.holds ?? true });
  }
  return [...notes.values()];
}

/** Such a note as one text. */
export const noteText = ({ letters, claim, verdict, standing }: Noted): string =>
  words.noted(letters, [claim.trim(), verdict, standing].filter((part) => part !== '').join(' '));

/** The group in sentences: what its networks share, what tells them apart, and where each metric of each has come to. */
export function sideSentence(networks: readonly SideNetwork[]): string {
  const group = networks.map(({ settings }) => settings);
  const lines = apartLines(group);
  const each = networks.flatMap(({ letter }, k) => (lines[k] === '' ? [] : [words.valueOf(letter, lines[k])]));
  const isDrawn = networks.some(({ result, stale }) => result !== undefined && !stale);
  const ends = group[0].metrics.map((metric) =>
    words.last(
      parameters.metric[metric].short,
      networks.map((one) => words.valueOf(one.letter, meanAt(one, metric, one.settings.depth))),
    ),
  );
  return shell.sentences([words.describe(networks.length, sharedLine(group), each), ...(isDrawn ? [...ends, words.interval] : [])]);
}
