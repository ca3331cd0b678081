import { messages } from '../../messages/messages.ts';
import { sizesOf } from '../../networks/dataTable.ts';
import type { RunResult } from '../../networks/ensembleResult.ts';
import { settingsOf, textsOf } from '../../networks/ensembleSpec.ts';
import { type ParameterId, parameterIds } from '../../networks/parameters.ts';
import type { Settings } from '../../networks/settings.ts';
import type { SweptId } from '../../networks/sweep.ts';
import { optionLabel } from './optionLabel.ts';

const { label } = messages.parameters;
const { short } = messages.figure;

/** What the inputs are called in the line. */
function inputsText(inputs: string, data: string): string {
  const sizes = sizesOf(data);
  if (inputs === 'own' && sizes) return short.own(sizes.samples, sizes.dimension);
  return inputs === 'digits' ? short.digits : short.inputs(optionLabel('inputs', inputs));
}

/** The parameters that the line has a place of its own for, or that do not change the network at hand. */
const placed: readonly ParameterId[] = [
  'architecture',
  'depth',
  'width',
  'activation',
  'normalization',
  'weights',
  'inputs',
  'data',
  'batch',
  'seed',
];
const longestTyped = 8;
const unpictured: readonly ParameterId[] = ['metrics', 'observables', 'backend', 'summary'];
const unsaid: readonly ParameterId[] = ['networks', 'metrics', 'observables', 'backend', 'method', 'summary'];

/** A value that was calculated, and has more digits than anybody types, to three of them. */
function shortText(value: Settings[ParameterId]): string {
  const text = String(value);
  return typeof value === 'number' && text.length > longestTyped ? String(Number(value.toPrecision(3))) : text;
}

/** How much a choice says by itself; of the others their parameter is said, too. */
const spoken: Partial<Record<ParameterId, (option: string, label: string) => string>> = {
  architecture: (_, name) => name,
  activation: (_, name) => name,
  normalization: (option, name) => (option === 'none' ? short.noNormalization : name),
  weights: (_, name) => short.weights(name),
  method: (_, name) => name,
};

/** What of some settings differs from others, in the words of the short line: "no normalization · width 64"; empty where nothing does. */
export function differenceLine(settings: Settings, others: Settings): string {
  const [texts, otherTexts] = [textsOf(settings), textsOf(others)];
  const differing = parameterIds.filter((id) => !unpictured.includes(id) && texts[id] !== otherTexts[id]);
  // Two tables may have the same sizes: their names tell them apart, and come with the inputs.
  const said = differing.filter((id) => id !== 'data' || (settings.inputs === 'own' && others.inputs === 'own'));
  return namedLine(settings, said);
}

/** Some of the settings in the words of the short line: "no normalization · width 64". */
export function namedLine(settings: Settings, ids: readonly ParameterId[]): string {
  return ids
    .map((id) => {
      if (id === 'inputs') return inputsText(settings.inputs, settings.data);
      const name = optionLabel(id, shortText(settings[id]));
      return spoken[id]?.(String(settings[id]), name) ?? short.named(label[id], name);
    })
    .join(' · ');
}

/** The settings of a pinned picture, to be told apart from the present ones: where another method is asked for now, with the one that drew it. */
export function pinnedSettings({ spec, method }: RunResult, present: Settings): Settings {
  const settings = settingsOf(spec);
  return settings.method === present.method ? settings : { ...settings, method };
}

/** The standard short line that describes a network at hand: "ReLU · batch norm · 256 × 10,000 · batch 16 · Gaussian inputs · seed 1". */
export const shortLine = (settings: Settings, swept?: Sizes): string => `${lawLine(settings, swept)} · ${short.seed(settings.seed)}`;

/** Sizes that are not one number, in words. */
type Sizes = Partial<Record<SweptId, string>>;

/** The short line of all networks of a kind, whichever of them were drawn: without the seed. */
export const lawLine = (settings: Settings, swept?: Sizes): string => lineParts(settings, swept).join(' · ');

/** The parts of that line: what each says stands for itself. */
export function lineParts(settings: Settings, swept: Sizes = {}): readonly string[] {
  const { architecture, activation, normalization, weights, inputs, data } = settings;
  const { width, depth, batch } = { ...settings, ...swept };
  const others = (Object.keys(textsOf(settings)) as ParameterId[]).filter((id) => !placed.includes(id) && !unsaid.includes(id));
  return [
    ...(architecture === 'mlp' ? [] : [optionLabel('architecture', architecture)]),
    optionLabel('activation', activation),
    normalization === 'none' ? short.noNormalization : optionLabel('normalization', normalization),
    short.size(width, depth),
    ...(weights === 'gaussian' ? [] : [short.weights(optionLabel('weights', weights))]),
    short.batch(batch),
    inputsText(inputs, data),
    ...others.map((id) => short.named(label[id], optionLabel(id, shortText(settings[id])))),
  ];
}

/** Some settings of a network, each by its name: "Batch 8". */
export const lawParts = (settings: Partial<Settings>): readonly string[] =>
  (Object.keys(settings) as ParameterId[]).map((id) => short.named(label[id], optionLabel(id, String(settings[id]))));
