import type { EnsembleSpec } from '../networks/spec.ts';
import { assignments, furtherConstants, sizes, tableLines } from './constants.ts';
import type { LanguageId } from './dialects.ts';
import { limitOf, tooLarge } from './experimentScript.ts';
import { digits, head, isTight, ownNumbers, type Room } from './headLines.ts';
import { inputLines, networkBlocks } from './networkLines.ts';
import { type Plan, planOf } from './plan.ts';
import { layersRead, readingsOf, sorted, withinLanguage } from './readingsAsked.ts';
import { joinedAssignment, listsOf, measureLines, runLines } from './runLines.ts';
import { fits, programOf, type Script } from './script.ts';
import type { ReadingSnippet } from './snippets/readings.ts';
import { fitLines, metricOf, type SweepScriptAsked } from './sweepScript.ts';

/** A map of a metric over widths and layers, to be written as a program. */
export interface DistanceScriptAsked extends SweepScriptAsked {
  /** The layer that is read off. */
  readonly layer: number;
  /** The Gram matrices at infinite width, where theory knows them and the metric is a distance to them. */
  readonly meanField: EnsembleSpec['meanField'];
}

/** A metric over widths at the layers of a map as a program, and the power law of the width at each. */
export function distanceScript(asked: DistanceScriptAsked, language: LanguageId): Script {
  const wanted = readingsOf({ settings: { ...asked.settings, observables: [] } }).slice(0, 1);
  const [reading] = withinLanguage(asked.settings, asked.meanField !== undefined, wanted, language);
  if (reading === undefined) return { refused: 'notInLibrary' };
  for (const room of ['everything', 'lastLayer', 'tight'] as const) {
    const { text, plan } = textOf(asked, reading, language, room);
    if (fits(text)) return { text, leftOut: [], ...tooLarge(plan) };
  }
  return { refused: 'tooLong' };
}

/** The layers of a program: those of any, and the one that is read off. */
const layersOf = ({ settings, layer }: DistanceScriptAsked, { firstLayer }: ReadingSnippet): readonly number[] =>
  [...new Set([...layersRead(settings.depth, firstLayer), Math.max(firstLayer, layer)])].sort((a, b) => a - b);

function textOf(asked: DistanceScriptAsked, reading: ReadingSnippet, language: LanguageId, room: Room): { text: string; plan: Plan } {
  const { settings, result, meanField, layer } = asked;
  const { values } = result.sweep;
  const plan = planOf({ ...settings, width: values[values.length - 1] }, language, new Set([reading.needs]), isTight(room));
  const ordered = sorted([reading]);
  const [imports, generator] = plan.py.opening;
  const tangents = plan.needs.has('jacobian') || plan.needs.has('lyapunov');
  const from = reading.firstLayer === 0 ? 'k * DEPTH // 4' : 'max(1, k * DEPTH // 4)';
  const layers = layersOf(asked, reading);
  const { block } = inputLines(plan);
  const lists = listsOf(plan, ordered);
  const text = programOf(plan.py, [
    [
      ...head(asked, settings, [reading], language),
      ...(room === 'everything' ? [`${ownNumbers}, which showed at layer ${layer}:`, bookLine(asked, reading)] : [`${ownNumbers}.`]),
    ],
    [
      imports,
      ...(tangents && language === 'pytorch' ? ['from torch.autograd import forward_ad'] : []),
      ...assignments(
        sizes(settings).filter(([name]) => name !== 'WIDTH'),
        furtherConstants(plan, settings.metrics.includes('softRank')),
      ),
      ...tableLines(settings, asked),
      `WIDTHS, LAYERS = [${values.join(', ')}], sorted({${layer}, *(${from} for k in range(5))})`,
      ...(reading.name === 'meanFieldDistance' ? limitOf(meanField ?? [], layers) : []),
      generator,
    ],
    ...networkBlocks(plan),
    block,
    measureLines(plan, ordered),
    [
      'levels, errors = host.zeros((2, len(WIDTHS), len(LAYERS)))',
      ...(lists.length > 0 ? [joinedAssignment(lists)] : []),
      'for size, WIDTH in enumerate(WIDTHS):',
      '    table = host.full((NETWORKS, len(LAYERS), 1), host.nan)',
      ...runLines(plan, ordered).map((line) => `    ${line}`),
      ...levelLines(plan, reading).map((line) => `    ${line}`),
      '    print(WIDTH, *(f" layer {l} {m:.6g} +- {e:.2g}" for l, m, e in zip(LAYERS, levels[size], errors[size])))',
    ],
    fitLines(plan, reading, 'WIDTH', 'LAYERS', `layer {name}: ${reading.name}`),
  ]);
  return { text, plan };
}

/** The level of every layer over networks, with its error; where the metric asks for it the root of a mean square. */
function levelLines({ py }: Plan, reading: ReadingSnippet): readonly string[] {
  const { deviation } = py;
  if (metricOf(reading).average !== 'rootMeanSquare')
    return [`levels[size], errors[size] = table.mean(0)[:, 0], table.${deviation}[:, 0] / NETWORKS ** 0.5`];
  return [
    'table = table[:, :, 0] ** 2  # its root mean square',
    'levels[size] = table.mean(0) ** 0.5',
    `errors[size] = table.${deviation} / NETWORKS ** 0.5 / (2 * levels[size])`,
  ];
}

/** What the picture showed at the layer that is read off. */
function bookLine({ result: { points }, layer }: DistanceScriptAsked, { name }: ReadingSnippet): string {
  const at = points.map(({ value, layers }) => {
    const known = layers?.[name as keyof typeof layers];
    const level = known?.levels[layer - known.firstLayer];
    return `${value}: ${level ? `${digits(level.value, 4)} +- ${digits(level.error, 1)}` : '?'}`;
  });
  return `#   ${name}  ${at.join(', ')}`;
}
