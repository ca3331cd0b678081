import { isStraight } from '../../math/lineFit.ts';
import { messages } from '../../messages/messages.ts';
import type { Level } from '../../networks/level.ts';
import { type MetricId, metrics } from '../../networks/metrics/index.ts';
import type { Metric } from '../../networks/metrics/metric.ts';
import type { Settings } from '../../networks/settings.ts';
import { runsOf, type Sweep, type SweepResult, type SweptId } from '../../networks/sweep.ts';
import type { LevelPrediction } from '../../theory/predictLevel.ts';
import { measuredText } from '../plots/valueText.ts';
import { pinnedText } from './pinnedText.ts';
import { standingText } from './residualWords.ts';
import { shortLine } from './shortLine.ts';
import { type SweepPicture, type SweepTheory, sweepPicture, sweepTheory } from './sweepPicture.ts';
import type { SweepResiduals } from './sweepResiduals.ts';
import { theoryWords } from './theoryWords.ts';

const { sweep: words, short, legend } = messages.figure;

/** How a metric's level is averaged, in words. */
export function averageOf(metric: MetricId): string {
  const { average, scale }: Metric = metrics[metric];
  return words.average[scale === 'logarithm' ? 'logarithm' : (average ?? 'mean')];
}

/** A size in words: "width 64". */
export const sizeName = (over: SweptId, value: number): string => words.size[over](value);

/** The sizes of a sweep as a span, for the short line. */
export const sweptSpan = ({ over, values }: Sweep): Partial<Record<SweptId, string>> => ({
  [over]: short.span(values[0], values[values.length - 1]),
});

/** The short line of a sweep. */
export const sweepLine = (settings: Settings, sweep: Sweep): string => shortLine(settings, sweptSpan(sweep));

/** A settled level with its standard error. */
export function levelText(level: Level | undefined): string {
  if (level === undefined) return messages.figure.nothingYet;
  if (Number.isNaN(level.value)) return messages.figure.undefinedValue;
  return measuredText(level.value, level.error);
}

/** An exponent that theory gives: whole and half ones as such. */
export function exponentText(exponent: number): string {
  const halves = Math.round(2 * exponent);
  if (Math.abs(2 * exponent - halves) > 1e-6) return measuredText(exponent, 2e-3).split(' ')[0];
  return `${halves % 2 === 0 ? halves / 2 : `${halves}/2`}`.replace('-', '−');
}

/** The exponents in a sentence: the measured one, or why there is none, and that of theory with how far they are apart. */
export function exponentWords(picture: SweepPicture | undefined, theory: SweepTheory | undefined, networks: number): string {
  const fit = picture?.fit;
  const measured = fit && measuredText(fit.slope, fit.slopeError);
  const predicted = theory?.exponent;
  if (fit && measured !== undefined && predicted !== undefined && theory?.vouched) {
    if (!theory.holds.every(Boolean)) return words.partly(measured, exponentText(predicted));
    return words.both(measured, exponentText(predicted), (Math.abs(fit.slope - predicted) / fit.slopeError).toFixed(1));
  }
  const allDrawn = (picture?.finished.filter(Boolean).length ?? 0) > 1;
  const none = networks < 2 ? words.alone : words[allDrawn ? 'none' : 'unfitted'];
  const outside = predicted === undefined ? [] : [words[theory?.vouched ? 'predicted' : 'predictedOutside'](exponentText(predicted))];
  const said = [measured === undefined ? none : words.measured(measured), ...(theory ? outside : [legend.noTheory])];
  return messages.shell.sentences(said);
}

/** How well a power law fits the points; nothing where none was fitted. */
export function goodnessWords(picture: SweepPicture | undefined): string {
  const fit = picture?.fit;
  if (fit === undefined) return '';
  const straight = isStraight(fit);
  return straight === undefined ? words.unjudged : words[straight ? 'straight' : 'bent']((fit.chiSquared / fit.freedom).toPrecision(2));
}

/** Whose theory is drawn, and whether it holds at the sizes; where it fails at some, the reason at the first of those. What it says there goes with it. */
export function sweepTheoryWords(
  theory: SweepTheory,
  over: SweptId,
): { readonly claim: string; readonly verdict: string; readonly prediction: LevelPrediction } {
  const known = theory.sizes.flatMap((size, k) => {
    const prediction = theory.levels[k];
    return prediction ? [{ size, prediction, holds: theory.holds[k] }] : [];
  });
  const failing = known.filter(({ holds }) => !holds);
  const [{ prediction }] = failing.length > 0 ? failing : known;
  const { claim, verdict } = theoryWords({ ...prediction, kind: 'level' });
  const some = failing.length > 0 && failing.length < known.length;
  const sizes = failing.map(({ size }) => sizeName(over, size));
  return { claim, verdict: some ? words.at(sizes, verdict) : verdict, prediction };
}

/** The sizes that are not on the plot, and why. */
export function omissions(settings: Settings, sweep: Sweep, picture: SweepPicture | undefined): readonly string[] {
  const runs = runsOf(settings, sweep).map(({ value }) => value);
  const name = (value: number) => sizeName(sweep.over, value);
  const left = sweep.values.filter((value) => !runs.includes(value)).map(name);
  const flat = picture?.points.filter((_, k) => !Number.isFinite(picture.values[k])).map(({ value }) => name(value)) ?? [];
  return [...(left.length > 0 ? [words.left(left)] : []), ...(flat.length > 0 ? [words.noLogarithm(flat)] : [])];
}

/** What is said below the plot of a sweep: the exponents, how well they fit, the sizes that are missing, and whose theory is drawn. */
export function sweepNotes(
  settings: Settings,
  sweep: Sweep,
  picture: SweepPicture | undefined,
  theory: SweepTheory | undefined,
  residuals: SweepResiduals | undefined,
): readonly string[] {
  const told = theory && sweepTheoryWords(theory, sweep.over);
  const first = [exponentWords(picture, theory, settings.networks), goodnessWords(picture)];
  return [
    ...first,
    ...omissions(settings, sweep, picture),
    ...(told ? [told.claim + told.verdict] : []),
    standingText(residuals, 'sizes') ?? '',
  ].filter((one) => one !== '');
}

function pathOf(metric: MetricId, { points, sweep }: SweepResult): readonly string[] {
  const [first, last] = [points[0], points[points.length - 1]];
  if (first?.levels[metric] === undefined) return [];
  const texts = [first, last].flatMap(({ levels, value }) => [levelText(levels[metric]), sizeName(sweep.over, value)]);
  const [from, fromSize, to, toSize] = texts;
  return [words.path(messages.parameters.metric[metric].short, from, fromSize, to, toSize)];
}

/** A sweep that was pinned, and what of it differs from the present settings. */
export interface PinnedSweep {
  readonly result: SweepResult;
  readonly line: string;
}

function besideOf(metric: MetricId, { result, line }: PinnedSweep): readonly string[] {
  if (!result.spec.metrics.includes(metric)) return [];
  const { fit } = sweepPicture(metric, result);
  const exponent = fit ? [words.measured(measuredText(fit.slope, fit.slopeError))] : [];
  return [messages.figure.describe.pinned(pinnedText(line), pathOf(metric, result)), ...exponent];
}

/** The figure in words: which networks, from which level to which, the exponent measured and that of theory; and the same of what is pinned. */
export function sweepDescription(settings: Settings, sweep: Sweep, result: SweepResult | undefined, pinned?: PinnedSweep): string {
  const paths = settings.metrics.flatMap((metric) => (result ? pathOf(metric, result) : []));
  const verdicts = settings.metrics.flatMap((metric) => {
    const picture = result && sweepPicture(metric, result);
    const exponents = exponentWords(picture, sweepTheory(metric, settings, sweep), settings.networks);
    const own = [exponents, goodnessWords(picture), ...omissions(settings, sweep, picture)];
    // Of several metrics each is named.
    return settings.metrics.length > 1 ? [words.reading(messages.parameters.metric[metric].title, own[0]), ...own.slice(1)] : own;
  });
  const beside = pinned ? settings.metrics.flatMap((metric) => besideOf(metric, pinned)) : [];
  const sentences = [words.describe(sweepLine(settings, sweep), paths), ...verdicts, ...beside];
  return messages.shell.sentences(sentences.filter((sentence) => sentence !== ''));
}
