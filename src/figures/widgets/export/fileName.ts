import { settingsOf, textsOf } from '../../../networks/ensembleSpec.ts';
import type { ParameterId } from '../../../networks/parameters.ts';
import type { SweptId } from '../../../networks/sweep.ts';
import { sheets } from '../../../theory/sheets/index.ts';
import { isComparison, isMap, isPanels, isSweep, type SavedFigure, type TakenMap, type TakenPanels, type TakenRun } from './takenFigure.ts';
import { layerOfFigure } from './takenPictures.ts';

/** Said by the size, or not at all. */
const unsaid: readonly ParameterId[] = [
  'activation',
  'normalization',
  'width',
  'depth',
  'batch',
  'seed',
  'networks',
  'metrics',
  'method',
  'backend',
];

const longestName = 120;

/** The sizes of a sweep, in letters of a name. */
function spanOf(figure: TakenRun): Partial<Record<SweptId, string>> {
  if (!isSweep(figure)) return {};
  const { over, values } = figure.result.sweep;
  return { [over]: `${values[0]}to${values[values.length - 1]}` };
}

/** The name of a file without its ending, in letters that every system takes. */
export function fileName(figure: SavedFigure): string {
  const parts = isPanels(figure) ? ofTheory(figure) : isMap(figure) ? [figure.id, figure.of, ...ofSheet(figure)] : partsOf(figure);
  const name = parts.filter((part) => part !== '').join('-');
  return name.replace(/[^A-Za-z0-9.-]+/g, '-').slice(0, longestName);
}

/** The settings that a map depends on, where they are not the usual ones. */
function ofSheet({ of, settings, sheet }: TakenMap): readonly string[] {
  const texts = textsOf(settings);
  const read = sheets[of].reads.filter((id) => id !== 'activation' && ![sheet.x.parameter, sheet.y.parameter].includes(id));
  return [
    settings.activation,
    ...read.flatMap((id) => (texts[id] === undefined ? [] : [/^[a-z]/i.test(texts[id]) ? texts[id] : id + texts[id]])),
  ];
}

/** The settings that a figure of theory depends on, where they are not the usual ones, and how it is looked at. */
function ofTheory({ id, settings, said, look }: TakenPanels): readonly string[] {
  const texts: Partial<Record<string, string | number>> = { ...textsOf(settings), activation: settings.activation };
  const named = said.flatMap((parameter) => (texts[parameter] === undefined ? [] : [[parameter, String(texts[parameter])] as const]));
  const all = [...named, ...Object.entries(look).map(([key, value]) => [key, String(value)] as const)];
  return [id, ...all.map(([key, text]) => (/^[a-z]/i.test(text) ? text : key + text))];
}

/** The figure, its networks, and the seed. */
function partsOf(figure: TakenRun): readonly string[] {
  const { id, result, pinned } = figure;
  const profiles = isSweep(figure) || isComparison(figure) ? undefined : figure;
  const settings = settingsOf(result.spec, profiles && { summary: profiles.summary });
  const { activation, normalization, seed } = settings;
  const { width, depth, batch } = { ...settings, ...spanOf(figure) };
  const others = Object.entries(textsOf(settings)).filter(([parameter]) => !unsaid.includes(parameter as ParameterId));
  return [
    id,
    activation,
    normalization === 'none' ? '' : normalization,
    `${width}x${depth}`,
    `batch${batch}`,
    ...others.map(([parameter, text]) => (/^[a-z]/i.test(text) ? text : parameter + text)),
    profiles && settings.observables.length > 0 ? `layer${layerOfFigure(profiles)}` : '',
    `seed${seed}`,
    pinned ? 'pinned' : '',
  ];
}
