import { activations } from './activations/index.ts';
import type { Architecture, NormalizationPosition } from './architectures/architecture.ts';
import { architectures } from './architectures/index.ts';
import type { BackendId } from './backendIds.ts';
import { sizesOf } from './dataTable.ts';
import { inputDimension, sizedSpec } from './dimensions.ts';
import { inputDistributions } from './inputs/index.ts';
import type { InputDistribution } from './inputs/inputDistribution.ts';
import type { Parameter, ParameterId } from './parameters.ts';
import { parameterIds, parameters, parameterTable } from './parameters.ts';
import type { EnsembleSpec } from './spec.ts';
import { weightLaws } from './weights/index.ts';
import { isFitted } from './weights/weightLaw.ts';

/** A value of each parameter, flat: what a command line, a URL or a row of knobs holds. */
export type Settings = { [id in ParameterId]: SettingOf<id> };

type SettingOf<id extends ParameterId> = id extends 'metrics'
  ? EnsembleSpec['metrics']
  : id extends 'inputs'
    ? EnsembleSpec['inputs']['distribution']
    : id extends 'backend'
      ? BackendChoice
      : id extends 'summary'
        ? SummaryId
        : id extends keyof EnsembleSpec['network']
          ? EnsembleSpec['network'][id]
          : id extends keyof EnsembleSpec['inputs']
            ? EnsembleSpec['inputs'][id]
            : id extends keyof EnsembleSpec
              ? EnsembleSpec[id]
              : never;

/** Which backend is asked for; it decides where a spec is calculated, never what. */
export type BackendChoice = 'auto' | BackendId;

/** How the networks of a picture are summed up; a way of looking, which decides nothing of what is drawn. */
export type SummaryId = 'mean' | 'median';

/** A value that is not allowed: which parameter, what was given, and what is allowed, as data for a message. */
export interface Problem {
  readonly parameter: ParameterId;
  readonly given: string;
  readonly rule: Rule;
}

export type Rule =
  | { readonly kind: 'number'; readonly whole: boolean; readonly min: number; readonly max: number }
  | { readonly kind: 'choice' | 'list'; readonly options: readonly string[] }
  | { readonly kind: 'positionOfArchitecture'; readonly architecture: string; readonly options: readonly string[] }
  | { readonly kind: 'correlationOfBatch'; readonly batch: number; readonly min: number }
  | { readonly kind: 'widthOfInputs'; readonly inputs: string; readonly min: number }
  | { readonly kind: 'batchOfInputs'; readonly inputs: string; readonly max: number }
  | { readonly kind: 'groupsOfWidth'; readonly width: number }
  | { readonly kind: 'squareOfInputs'; readonly inputs: string; readonly values: number }
  | { readonly kind: 'sideOfInputs'; readonly inputs: string; readonly side: number }
  | { readonly kind: 'weightsFit'; readonly architecture: string; readonly batch: number }
  | { readonly kind: 'nameOfTable' }
  | { readonly kind: 'tableOfInputs' }
  | { readonly kind: 'swept'; readonly values: readonly number[] }
  | { readonly kind: 'compared' };

/** The default of a parameter, given the others. */
export function defaultSetting(id: ParameterId, others: Partial<Settings>): Settings[ParameterId] {
  if (id === 'weightVariance') return defaultWeightVariance(others);
  if (id === 'normalizationPosition') return architectures[others.architecture ?? 'mlp'].normalizationPositions[0];
  return parameterTable[id].default as Settings[ParameterId];
}

/** sigma_w^2 that keeps the mean square of a linear layer, or of what the activation leaves. */
function defaultWeightVariance({ architecture = 'mlp', activation = 'relu' }: Partial<Settings>): number {
  return architectures[architecture].activates ? activations[activation].defaultWeightVariance : 1;
}

/** All settings, those not given at their defaults. */
export function completeSettings(given: Partial<Settings>): Settings {
  const complete: Record<string, unknown> = {};
  for (const id of parameterIds) complete[id] = given[id] ?? defaultSetting(id, given);
  return complete as Settings;
}

/** One value read from text; undefined where the text is not allowed. */
function parse(parameter: Parameter, text: string): number | string | readonly string[] | undefined {
  if (parameter.kind === 'table') return text === '' || sizesOf(text) ? text : undefined;
  if (parameter.kind === 'choice') return parameter.options.includes(text) ? text : undefined;
  if (parameter.kind === 'list') {
    if (text.trim() === '' && parameter.default.length === 0) return [];
    const names = [...new Set(text.split(',').map((name) => name.trim()))];
    return names.every((name) => parameter.options.includes(name)) ? names : undefined;
  }
  const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text.trim()) ? Number(text) : Number.NaN;
  const allowed = value >= parameter.min && value <= parameter.max && (!parameter.whole || Number.isInteger(value));
  return allowed ? value : undefined;
}

function ruleOf(parameter: Parameter): Rule {
  if (parameter.kind === 'number') {
    const { whole, min, max } = parameter;
    return { kind: 'number', whole, min, max };
  }
  if (parameter.kind === 'table') return { kind: 'nameOfTable' };
  return { kind: parameter.kind, options: parameter.options };
}

/** One value of a parameter of any table read from text, or the rule that the text breaks. */
export function readValue(parameter: Parameter, text: string): { readonly value: unknown } | { readonly rule: Rule } {
  const value = parse(parameter, text);
  return value === undefined ? { rule: ruleOf(parameter) } : { value };
}

/** One setting read from text: its value, or what is wrong with the text. */
export function readSetting(id: ParameterId, text: string): { readonly value: Settings[ParameterId] } | { readonly problem: Problem } {
  const read = readValue(parameterTable[id], text);
  return 'rule' in read ? { problem: { parameter: id, given: text, rule: read.rule } } : { value: read.value as Settings[ParameterId] };
}

/** Settings read from text by parameter; what is not allowed is reported and left at its default. */
export function readSettings(texts: Readonly<Partial<Record<ParameterId, string>>>): { settings: Settings; problems: Problem[] } {
  const given: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const id of parameterIds) {
    const text = texts[id];
    if (text === undefined) continue;
    const read = readSetting(id, text);
    if ('problem' in read) problems.push(read.problem);
    else given[id] = read.value;
  }
  const { settings, problems: conflicts } = reconcile(completeSettings(given as Partial<Settings>));
  return { settings, problems: [...problems, ...conflicts] };
}

/** Settings made to agree with each other; what had to give way is reported. */
export function reconcile(settings: Settings): { settings: Settings; problems: Problem[] } {
  const problems: Problem[] = [];
  const mended: { -readonly [id in ParameterId]: Settings[id] } = { ...settings };

  const positions: readonly NormalizationPosition[] = architectures[settings.architecture].normalizationPositions;
  if (!positions.includes(settings.normalizationPosition)) {
    const rule = { kind: 'positionOfArchitecture', architecture: settings.architecture, options: positions } as const;
    problems.push({ parameter: 'normalizationPosition', given: settings.normalizationPosition, rule });
    mended.normalizationPosition = positions[0];
  }
  const { smallestDimension = 1 }: InputDistribution = inputDistributions[settings.inputs];
  if (settings.width < smallestDimension) {
    const rule = { kind: 'widthOfInputs', inputs: settings.inputs, min: smallestDimension } as const;
    problems.push({ parameter: 'width', given: String(settings.width), rule });
    mended.width = smallestDimension;
  }
  // A table and the inputs that are chosen from it come and go together.
  const { needsTable = false }: InputDistribution = inputDistributions[settings.inputs];
  if (!needsTable) mended.data = '';
  else if (settings.data === '') {
    problems.push({ parameter: 'inputs', given: settings.inputs, rule: { kind: 'tableOfInputs' } });
    mended.inputs = parameters.inputs.default as Settings['inputs'];
  }
  const largest = largestBatch(mended);
  if (settings.batch > largest) {
    const rule = { kind: 'batchOfInputs', inputs: mended.inputs, max: largest } as const;
    problems.push({ parameter: 'batch', given: String(settings.batch), rule });
    mended.batch = largest;
  }
  if (settings.normalization === 'group' && settings.width % settings.groups !== 0) {
    problems.push({ parameter: 'groups', given: String(settings.groups), rule: { kind: 'groupsOfWidth', width: settings.width } });
    mended.groups = largestDivisor(settings.width, settings.groups);
  }
  const side = sideOfInputs(mended);
  if (side !== undefined && !Number.isInteger(side)) {
    const rule = { kind: 'squareOfInputs', inputs: mended.inputs, values: Math.round(side ** 2) } as const;
    problems.push({ parameter: 'architecture', given: settings.architecture, rule });
    mended.architecture = 'mlp';
  } else if (side !== undefined && side !== settings.side) {
    problems.push({ parameter: 'side', given: String(settings.side), rule: { kind: 'sideOfInputs', inputs: settings.inputs, side } });
    mended.side = side;
  }
  const fewest = inputDimension(sizedSpec(mended));
  const fits = mended.architecture === 'mlp' && mended.batch >= fewest && fewest >= settings.width;
  if (isFitted(weightLaws[settings.weights]) && !fits) {
    problems.push({ parameter: 'weights', given: settings.weights, rule: { kind: 'weightsFit', architecture: 'mlp', batch: fewest } });
    mended.weights = 'gaussian';
  }
  const smallest = mended.batch > 1 ? -1 / (mended.batch - 1) : -1;
  if (settings.inputs === 'equicorrelated' && settings.correlation < smallest) {
    const rule = { kind: 'correlationOfBatch', batch: mended.batch, min: smallest } as const;
    problems.push({ parameter: 'correlation', given: String(settings.correlation), rule });
    mended.correlation = smallest;
  }
  return { settings: mended, problems };
}

/** The most samples that the chosen inputs can have. */
function largestBatch(settings: Settings): number {
  const distribution: InputDistribution = inputDistributions[settings.inputs];
  const largest = distribution.largestBatch?.(settings) ?? Number.POSITIVE_INFINITY;
  return distribution.needsIndependentSamples ? Math.min(settings.width, largest) : largest;
}

/** The largest divisor of a number that is not above another. */
function largestDivisor(of: number, atMost: number): number {
  let divisor = Math.min(of, atMost);
  while (of % divisor !== 0) divisor--;
  return divisor;
}

/** The side that images must have where a convolution reads them and the inputs have a size of their own; no whole number where they are no square. */
function sideOfInputs(settings: Settings): number | undefined {
  const { dimension }: InputDistribution = inputDistributions[settings.inputs];
  const { positions }: Architecture = architectures[settings.architecture];
  return positions && dimension ? Math.sqrt(dimension(settings)) : undefined;
}
