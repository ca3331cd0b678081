import { messages } from '../../messages/messages.ts';
import type { ParameterId } from '../../networks/parameters.ts';

type ShortNames = Readonly<Record<string, { readonly short: string }>>;

const shortNames = (names: ShortNames): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(names).map(([id, { short }]) => [id, short]));

const { option, metric, observable } = messages.parameters;

const labels: Partial<Record<ParameterId, Readonly<Record<string, string>>>> = {
  ...option,
  metrics: shortNames(metric),
  observables: shortNames(observable),
};

/** What the reader calls an option of a parameter; a number is its own name. */
export function optionLabel(parameter: ParameterId, value: string): string {
  return labels[parameter]?.[value] ?? value.replace('-', '−');
}
