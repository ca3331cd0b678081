import { messages } from '../../messages/messages.ts';
import type { ParameterId } from '../../networks/parameters.ts';

const metricNames: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(messages.parameters.metric).map(([id, { short }]) => [id, short]),
);

const labels: Partial<Record<ParameterId, Readonly<Record<string, string>>>> = { ...messages.parameters.option, metrics: metricNames };

/** What the reader calls an option of a parameter; a number is its own name. */
export function optionLabel(parameter: ParameterId, value: string): string {
  return labels[parameter]?.[value] ?? value.replace('-', '−');
}
