import { messages } from '../../messages/messages.ts';
import type { SampleEvent } from '../../networks/ensembleResult.ts';

const { figure, parameters } = messages;

/** What happened in some of the networks drawn, in words. */
export function eventSentence({ kind, layer, networks, metric }: SampleEvent, drawn: number): string {
  if (kind !== 'undefinedMetric') return figure.event[kind](layer, networks, drawn);
  return figure.event.undefinedMetric(layer, networks, drawn, metric ? parameters.metric[metric].short : '');
}
