import type { EnsembleSpec } from '../networks/spec.ts';
import { assignments, furtherConstants, python, sizes, tableLines } from './constants.ts';
import type { LanguageId } from './dialects.ts';
import { bookLines, head, isTight, type Room, rooms } from './headLines.ts';
import { inputLines, largestMatrix, networkBlocks } from './networkLines.ts';
import { type Plan, planOf } from './plan.ts';
import { layersRead, readingsOf, sorted, withinLanguage } from './readingsAsked.ts';
import { joinedAssignment, listsOf, measureLines, runLines } from './runLines.ts';
import { fits, programOf, type Script, type ScriptAsked, type Written } from './script.ts';
import type { ReadingSnippet } from './snippets/readings.ts';

/** Machines of readers hold at least so many GB of one matrix. */
const manyGigabytes = 2;

/** The size of a matrix that a machine may not have room for. */
export function tooLarge(plan: Plan): { readonly gigabytes?: number } {
  const gigabytes = largestMatrix(plan);
  return gigabytes > manyGigabytes ? { gigabytes } : {};
}

/** What was wanted and is not read, and which of that the library does not show. */
export function outOf(
  wanted: readonly ReadingSnippet[],
  inReach: readonly ReadingSnippet[],
  readings: readonly ReadingSnippet[],
): Required<Pick<Written, 'leftOut' | 'beyond'>> {
  const without = (all: readonly ReadingSnippet[]): readonly string[] => wanted.filter((one) => !all.includes(one)).map(({ name }) => name);
  return { leftOut: without(readings), beyond: without(inReach) };
}

/** A picture of metrics over the layers as a program that draws such networks and prints the same numbers. */
export function experimentScript(asked: ScriptAsked, language: LanguageId): Script {
  const wanted = readingsOf(asked);
  const inReach = withinLanguage(asked.settings, asked.result?.spec.meanField !== undefined, wanted, language);
  if (inReach.length === 0) return { refused: 'notInLibrary' };
  for (const readings of fewer(inReach)) {
    const out = outOf(wanted, inReach, readings);
    for (const room of rooms) {
      const { text, plan } = textOf(asked, readings, language, room, out);
      if (fits(text)) return { text, ...out, ...tooLarge(plan) };
    }
  }
  return { refused: 'tooLong' };
}

/** All readings, then all but one, then all but two and so on; those of the way back are the last to go. */
export function* fewer(readings: readonly ReadingSnippet[]): Generator<readonly ReadingSnippet[]> {
  for (let size = readings.length; size > 0; size--) {
    const without = choices(readings, readings.length - size);
    for (const gone of without) yield readings.filter((one) => !gone.includes(one));
  }
}

/** The ways to leave out so many, the later readings first, and what is read forward before the gradients. */
function choices(readings: readonly ReadingSnippet[], count: number): readonly (readonly ReadingSnippet[])[] {
  const order = [...sorted(readings).all].reverse().sort((a, b) => Number(a.value === undefined) - Number(b.value === undefined));
  if (count <= 1) return count === 0 ? [[]] : order.map((one) => [one]);
  if (count > 2) return [order.slice(0, count)];
  return order.flatMap((one, k) => order.slice(k + 1).map((other) => [one, other]));
}

function textOf(
  asked: ScriptAsked,
  readings: readonly ReadingSnippet[],
  language: LanguageId,
  room: Room,
  out: Pick<Written, 'leftOut' | 'beyond'>,
): { text: string; plan: Plan } {
  const { settings } = asked;
  const plan = planOf(settings, language, new Set(readings.map(({ needs }) => needs)), isTight(room));
  const ordered = sorted(readings);
  const first = readings.some(({ firstLayer }) => firstLayer === 1) ? 1 : 0;
  const [imports, generator] = plan.py.opening;
  const tangents = plan.needs.has('jacobian') || plan.needs.has('lyapunov');
  const limit = readings.some(({ name }) => name === 'meanFieldDistance') ? limitLines(asked, first) : [];
  const quarters = `sorted({${first === 0 ? 'k * DEPTH // 4' : 'max(1, k * DEPTH // 4)'} for k in range(5)})`;
  const names = `[${ordered.all.map(({ name }) => JSON.stringify(name)).join(', ')}]`;
  const { block } = inputLines(plan);
  const lists = ['table = host.full((NETWORKS, len(LAYERS), len(NAMES)), host.nan)', ...listsOf(plan, ordered)];
  const blocks = [
    [...head(asked, asked.settings, ordered.all, language, out), ...bookLines(asked, ordered.all, first, room)],
    [
      imports,
      ...(tangents && language === 'pytorch' ? ['from torch.autograd import forward_ad'] : []),
      ...assignments(sizes(settings), furtherConstants(plan, settings.metrics.includes('softRank'))),
      ...tableLines(settings, asked),
      ...(room === 'everything' ? [`LAYERS = ${quarters}`, `NAMES = ${names}`] : []),
      ...(room === 'tightest' ? [tightestLine(quarters, names, generator)] : []),
      ...(room !== 'everything' && room !== 'tightest' ? [`LAYERS, NAMES = ${quarters}, ${names}`] : []),
      ...limit,
      ...(room === 'tightest' ? [] : [generator]),
    ],
    ...networkBlocks(plan),
    block,
    measureLines(plan, ordered),
    [joinedAssignment(lists), ...runLines(plan, ordered)],
    printLines(plan, room),
  ];
  return { text: programOf(plan.py, blocks), plan };
}

/** Layers, names and the generator in one line. */
const tightestLine = (quarters: string, names: string, generator: string): string =>
  /^\w+ = /.test(generator)
    ? joinedAssignment([`LAYERS = ${quarters}`, `NAMES = ${names}`, generator])
    : `LAYERS, NAMES = ${quarters}, ${names}; ${generator}`;

/** Means and standard errors over networks, a row for each reading; how they are plotted where that is installed. */
function printLines({ py }: Plan, room: Room): readonly string[] {
  return [
    ...py.statistics,
    'print("layer".ljust(24), *(f"{l:<24}" for l in LAYERS))',
    'for k, name in enumerate(NAMES): print(name.ljust(24), *(f"{m:.6g} +- {e:.2g}".ljust(24) for m, e in zip(mean[:, k], error[:, k])))',
    ...(room === 'everything' ? ['# import matplotlib.pyplot as plt; plt.plot(LAYERS, mean, label=NAMES); plt.legend(); plt.show()'] : []),
  ];
}

/** What theory says of the Gram matrix of the layers read, for the metric that is a distance to it. */
const limitLines = ({ result, settings }: ScriptAsked, first: 0 | 1): readonly string[] =>
  limitOf(result?.spec.meanField ?? [], layersRead(settings.depth, first));

/** The same, of any layers. */
export function limitOf(field: NonNullable<EnsembleSpec['meanField']>, layers: readonly number[]): readonly string[] {
  const entries = layers.map((l) => `${l}: (${python(field[l].meanSquare)}, ${python(field[l].correlation)})`);
  return [`LIMIT = {${entries.join(', ')}}  # mean square and cosine at infinite width, by the theory of the book`];
}
