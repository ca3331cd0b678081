import { messages } from '../../../messages/messages.ts';
import { metrics } from '../../../networks/metrics/index.ts';
import type { Metric } from '../../../networks/metrics/metric.ts';
import type { Need } from '../../../networks/need.ts';
import { observables } from '../../../networks/observables/index.ts';
import type { Observable } from '../../../networks/observables/observable.ts';
import type { Settings } from '../../../networks/settings.ts';

/** The parameters that hold several names. */
export type ListId = 'metrics' | 'observables';

/** A name of a list that can be chosen. */
export type ListName<Of extends ListId> = Settings[Of][number];

/** One line of a list: what it is called, what it is, and what must be measured for it. */
export interface ListItem<Of extends ListId> {
  readonly id: ListName<Of>;
  readonly title: string;
  readonly short: string;
  readonly tex: string;
  readonly plain: string;
  readonly needs: Need;
}

const registries: Readonly<Record<ListId, Readonly<Record<string, Metric | Observable>>>> = { metrics, observables };
const words: Readonly<Record<ListId, Readonly<Record<string, { readonly title: string; readonly short: string }>>>> = {
  metrics: messages.parameters.metric,
  observables: messages.parameters.observable,
};

/** All that a list can hold, in the order of its registry. */
export function listItems<Of extends ListId>(of: Of): readonly ListItem<Of>[] {
  return Object.entries(registries[of]).map(([id, { tex, plain, needs = 'signal' }]) => {
    const { title, short } = words[of][id];
    return { id: id as ListName<Of>, title, short, tex, plain, needs };
  });
}

/** The lines whose title, short name or id holds what was typed, in capitals or not. */
export function matching<Of extends ListId>(items: readonly ListItem<Of>[], typed: string): readonly ListItem<Of>[] {
  const wanted = typed.trim().toLowerCase();
  return items.filter(({ id, title, short }) => [id, title, short].some((name) => name.toLowerCase().includes(wanted)));
}
