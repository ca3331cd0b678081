import { type MetricId, metrics } from '../networks/metrics/index.ts';
import type { Metric } from '../networks/metrics/metric.ts';
import type { EnsembleSpec } from '../networks/spec.ts';
import type { SweepResult, SweptId } from '../networks/sweep.ts';
import { assignments, furtherConstants, python, sizes, tableLines } from './constants.ts';
import type { LanguageId } from './dialects.ts';
import { fewer, outOf, tooLarge } from './experimentScript.ts';
import { digits, head, isTight, ownNumbers, type Room } from './headLines.ts';
import { inputLines, networkBlocks } from './networkLines.ts';
import { type Plan, planOf } from './plan.ts';
import { readingsOf, sorted, withinLanguage } from './readingsAsked.ts';
import { joinedAssignment, listsOf, measureLines, runLines } from './runLines.ts';
import { fits, programOf, type Script, type ScriptAsked, type Written } from './script.ts';
import type { ReadingSnippet } from './snippets/readings.ts';

/** A sweep to be written as a program. */
export interface SweepScriptAsked extends Omit<ScriptAsked, 'result'> {
  readonly result: Pick<SweepResult, 'sweep' | 'points'>;
  /** The Gram matrices at infinite width, where theory knows them and a metric is a distance to them. */
  readonly meanField?: EnsembleSpec['meanField'];
}

const names: Readonly<Record<SweptId, string>> = { width: 'WIDTH', batch: 'BATCH', depth: 'DEPTH' };
/** The metric that a reading is of. */
export const metricOf = ({ name }: ReadingSnippet): Metric => metrics[name as MetricId];
/** Whether a metric is a logarithm already. */
export const isLogarithm = (reading: ReadingSnippet): boolean => metricOf(reading).scale === 'logarithm';

/** The levels that metrics settle at against a size as a program: networks of each size, their levels, and the power law through them. */
export function sweepScript(asked: SweepScriptAsked, language: LanguageId): Script {
  const wanted = readingsOf({ settings: { ...asked.settings, observables: [] } });
  const inReach = withinLanguage(asked.settings, limitsOf(asked).length > 0, wanted, language);
  if (inReach.length === 0) return { refused: 'notInLibrary' };
  // A logarithm needs another fit than what is not one.
  const alike = inReach.filter((reading) => isLogarithm(reading) === isLogarithm(inReach[0]));
  for (const readings of fewer(alike)) {
    const out = outOf(wanted, alike, readings);
    for (const room of ['lastLayer', 'tight'] as const) {
      const { text, plan } = textOf(asked, readings, language, room, out);
      if (fits(text)) return { text, ...out, ...tooLarge(plan) };
    }
  }
  return { refused: 'tooLong' };
}

/** The Gram matrix at infinite width of the layers that are read, where it is the same for all of them and for all sizes. */
function limitsOf({ meanField = [], result, settings }: SweepScriptAsked): readonly string[] {
  const settled = meanField.slice(Math.floor((settings.depth + 1) / 2));
  const [first] = settled;
  const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
  const all = settled.every((one) => same(one.meanSquare, first.meanSquare) && same(one.correlation, first.correlation));
  if (first === undefined || result.sweep.over === 'batch' || !all) return [];
  const last = settled[settled.length - 1];
  return [
    `LIMIT = [(${python(last.meanSquare)}, ${python(last.correlation)})] * (${result.sweep.over === 'depth' ? 'DEPTHS[-1]' : 'DEPTH'} + 1)  # mean square and cosine of every layer at infinite width`,
  ];
}

function textOf(
  asked: SweepScriptAsked,
  readings: readonly ReadingSnippet[],
  language: LanguageId,
  room: Room,
  out: Pick<Written, 'leftOut' | 'beyond'>,
): { text: string; plan: Plan } {
  const { settings, result } = asked;
  const { over, values } = result.sweep;
  const largest = { ...settings, [over]: values[values.length - 1] };
  const plan = planOf(largest, language, new Set(readings.map(({ needs }) => needs)), isTight(room));
  const ordered = sorted(readings);
  const swept = names[over];
  const [imports, generator] = plan.py.opening;
  const { block } = inputLines(plan);
  const layers = 'list(range((DEPTH + 1) // 2, DEPTH + 1))';
  const table = [`LAYERS = ${layers}`, ...listsOf(plan, ordered)];
  const blocks = [
    [...head(asked, settings, ordered.all, language, out), `${ownNumbers}, which showed:`, ...bookLines(asked, ordered.all)],
    [
      imports,
      ...(plan.needs.has('jacobian') || plan.needs.has('lyapunov')
        ? language === 'pytorch'
          ? ['from torch.autograd import forward_ad']
          : []
        : []),
      ...assignments(
        sizes(settings).filter(([name]) => name !== swept),
        furtherConstants(plan, settings.metrics.includes('softRank')),
      ),
      ...tableLines(settings, asked),
      `${swept}S, NAMES = [${values.join(', ')}], [${ordered.all.map(({ name }) => JSON.stringify(name)).join(', ')}]`,
      ...(readings.some(({ name }) => name === 'meanFieldDistance') ? limitsOf(asked) : []),
      generator,
    ],
    ...networkBlocks(plan),
    block,
    measureLines(plan, ordered),
    [
      `levels, errors = host.zeros((2, len(${swept}S), len(NAMES)))`,
      `for size, ${swept} in enumerate(${swept}S):`,
      `    ${joinedAssignment(table)}  # the deeper half has settled`,
      '    table = host.full((NETWORKS, len(LAYERS), len(NAMES)), host.nan)',
      ...runLines(plan, ordered).map((line) => `    ${line}`),
      ...levelLines(plan, ordered.all).map((line) => `    ${line}`),
      `    print(${swept}, *(f"{name} {m:.6g} +- {e:.2g}" for name, m, e in zip(NAMES, levels[size], errors[size])))`,
    ],
    fitLines(plan, ordered.all[0], swept),
  ];
  return { text: programOf(plan.py, blocks), plan };
}

/** The level of each network, and their mean with its error; where the metric asks for it the root of a mean square. */
function levelLines({ py }: Plan, readings: readonly ReadingSnippet[]): readonly string[] {
  const powers = readings.map((reading) => (metricOf(reading).average === 'rootMeanSquare' ? 2 : 1));
  const plain = powers.every((power) => power === 1);
  const numbers = py.name === 'PyTorch' ? `host.tensor([${powers.join(', ')}])` : `host.array([${powers.join(', ')}])`;
  const { deviation } = py;
  if (plain) return ['table = table.mean(1)', `levels[size], errors[size] = table.mean(0), table.${deviation} / NETWORKS ** 0.5`];
  return [
    `power = ${numbers}  # 2: a root mean square`,
    'table = (table ** power).mean(1)',
    'levels[size] = table.mean(0) ** (1 / power)',
    `errors[size] = table.${deviation} / NETWORKS ** 0.5 / (power * levels[size] ** (power - 1))`,
  ];
}

/** The power law: a straight line through logarithms, weighted by their errors; one for each of `names`, which a line that is printed begins with. */
export function fitLines({ py }: Plan, reading: ReadingSnippet, swept: string, names = 'NAMES', label = '{name}'): readonly string[] {
  const list = py.name === 'PyTorch' ? `host.tensor(${swept}S)` : `host.array(${swept}S)`;
  return [
    isLogarithm(reading)
      ? 'y, weight = levels, errors ** -2'
      : 'y, weight = host.log(levels), (levels / errors) ** 2  # logarithms, and one over their squared errors',
    `x = host.log(${list})[:, None]`,
    'x = x - (weight * x).sum(0) / weight.sum(0)',
    'slope, spread = (weight * x * y).sum(0) / (weight * x * x).sum(0), (weight * x * x).sum(0) ** -0.5',
    `for name, s, e in zip(${names}, slope, spread): print(f"${label} ~ ${swept} ** {s:.4g} +- {e:.2g}")`,
  ];
}

/** What the picture showed at every size. */
function bookLines({ result: { points } }: SweepScriptAsked, readings: readonly ReadingSnippet[]): readonly string[] {
  return readings.map(({ name }) => {
    const at = points.map(({ value, levels }) => {
      const level = levels[name as MetricId];
      return `${value}: ${level ? `${digits(level.value, 4)} +- ${digits(level.error, 1)}` : '?'}`;
    });
    return `#   ${name}  ${at.join(', ')}`;
  });
}
