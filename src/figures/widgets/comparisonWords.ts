import { messages } from '../../messages/messages.ts';
import { type ComparedId, type ComparedProfile, type ComparisonResult, numberOf, runsOfComparison } from '../../networks/comparison.ts';
import { readingAtLayer } from '../../networks/effectiveDepth.ts';
import type { Settings } from '../../networks/settings.ts';
import type { ComparedTheory, ComparisonTheory } from '../../theory/predictComparison.ts';
import { measuredText, valueText } from '../plots/valueText.ts';
import { type ComparisonPanel, fromFlow, residualsOfLine } from './comparisonPicture.ts';
import { agreementOf, allowedErrors } from './residuals.ts';
import { shortLine } from './shortLine.ts';
import { theoryWords } from './theoryWords.ts';

const { comparison: words, theory: ofTheory, shell, figure } = messages;

/** An architecture with its number: "3 residual". */
export const numbered = (id: ComparedId): string => words.numbered(numberOf(id), words.name[id]);

/** The short line of a comparison: what its architectures have in common. */
export function comparisonLine(settings: Settings, compared: readonly ComparedId[]): string {
  return words.line(compared.length, shortLine(settings));
}

/** Architectures that the other settings do not allow, in a sentence; none where all are drawn. */
export function omitted(settings: Settings, compared: readonly ComparedId[]): readonly string[] {
  const drawn = runsOfComparison(settings, compared).map(({ id }) => id);
  const left = compared.filter((id) => !drawn.includes(id));
  return left.length === 0 ? [] : [words.left(left.map(numbered))];
}

/** A mean with its standard error at a layer, in words. */
export function meanText(profile: ComparedProfile | undefined, layer: number): string {
  const reading = profile && readingAtLayer(profile, layer);
  return reading ? measuredText(reading.value, reading.error) : '–';
}

/** What is read off at a layer of the architectures that are shown. */
export function layerReading(
  layer: number,
  theory: ComparisonTheory,
  result: ComparisonResult | undefined,
  isShown: (id: ComparedId) => boolean,
): string {
  const lines = result?.lines.filter(({ id }) => isShown(id)) ?? [];
  if (lines.length === 0) return figure.nothingYet;
  const parts = lines.map(({ id, cosine }) => {
    const time = theory.lines.find((line) => line.id === id)?.times?.[layer];
    return words.reading(numbered(id), meanText(cosine, layer), time === undefined ? undefined : valueText(time));
  });
  return words.atLayer(layer, parts);
}

/** What is said below a plot of a comparison. */
export function panelNotes(
  panel: ComparisonPanel,
  theory: ComparisonTheory,
  result: ComparisonResult | undefined,
  isShown: (id: ComparedId) => boolean,
): readonly string[] {
  const lines = theory.lines.filter(({ id }) => isShown(id));
  if (lines.length === 0) return [words.noneShown];
  return panel === 'time' ? flowNotes(lines, theory, result) : theoryNotes(panel === 'gain' ? 'gain' : 'cosine', lines, result);
}

/** How far each line is from the one curve, the farthest named, and how much of that is the size of its steps. */
function flowNotes(lines: readonly ComparedTheory[], { flow }: ComparisonTheory, result: ComparisonResult | undefined): readonly string[] {
  if (flow === undefined) return [words.noFlow];
  const apart = lines.flatMap((line) => {
    const measured = fromFlow(line, flow, result);
    return measured === undefined ? [] : [{ id: line.id, measured, own: line.fromFlow }];
  });
  const [first, ...rest] = [...apart].sort((a, b) => b.measured - a.measured);
  if (first === undefined) return [words.flow];
  const others = rest.length === 0 ? [] : [words.nearer(valueText(Math.max(...rest.map(({ measured }) => measured))))];
  return [words.flow, shell.sentences([words.farthest(numbered(first.id), valueText(first.measured), valueText(first.own)), ...others])];
}

/** Whose theory the dashed lines are, at how many layers they are met, and which are not vouched for. */
function theoryNotes(of: 'cosine' | 'gain', lines: readonly ComparedTheory[], result: ComparisonResult | undefined): readonly string[] {
  const known = lines.flatMap((line) => {
    const prediction = line[of];
    return prediction ? [{ line, prediction }] : [];
  });
  const unknown = lines.filter((line) => line[of] === undefined).map(({ id }) => numbered(id));
  const standings = known.map(({ line }) => ({ id: line.id, residuals: residualsOfLine(of, line, result) }));
  const counted = standings.flatMap(({ id, residuals }) => (residuals ? [{ id, ...agreementOf(residuals) }] : []));
  const sum = (key: 'agreeing' | 'compared'): number => counted.reduce((all, one) => all + one[key], 0);
  const failing = counted.filter(({ agreeing, compared }) => agreeing < compared).map(({ id }) => numbered(id));
  const standing = sum('compared') > 0 ? [words.standing(sum('agreeing'), sum('compared'), allowedErrors, failing)] : [];
  return [shell.sentences([words.dashed[of], ...standing]), ...verdicts(known), ...(unknown.length > 0 ? [words.noTheory(unknown)] : [])];
}

/** Of which architectures theory is vouched for, and of which it is not, with the reason: each reason once. */
function verdicts(
  known: readonly { readonly line: ComparedTheory; readonly prediction: NonNullable<ComparedTheory['cosine']> }[],
): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const { line, prediction } of known) {
    const { verdict } = theoryWords(prediction);
    byReason.set(verdict, [...(byReason.get(verdict) ?? []), String(numberOf(line.id))]);
  }
  return [...byReason].map(([verdict, ids]) => words.verdict(ids, verdict));
}

/** The mark and source of what is said of an architecture's cosine, for its row in a table. */
export const sourceText = ({ cosine }: ComparedTheory): string =>
  cosine ? `${ofTheory.source[cosine.source]} (${ofTheory.mark[cosine.mark]})` : '–';

/** The whole comparison in sentences: what is compared, and how far each architecture has come. */
export function comparisonDescription(
  settings: Settings,
  compared: readonly ComparedId[],
  theory: ComparisonTheory,
  result: ComparisonResult | undefined,
): string {
  const ends = (result?.lines ?? []).map(({ id, cosine }) => {
    const time = theory.lines.find((line) => line.id === id)?.times?.[settings.depth];
    return words.end(numbered(id), meanText(cosine, settings.depth), time === undefined ? undefined : valueText(time));
  });
  const notes = result ? panelNotes('time', theory, result, () => true) : [];
  return shell.sentences([words.describe(comparisonLine(settings, compared), ends), ...notes, ...omitted(settings, compared)]);
}
