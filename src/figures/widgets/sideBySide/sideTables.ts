import { messages } from '../../../messages/messages.ts';
import type { TheoryTable } from '../theoryTables.ts';
import type { SideNetwork } from './sidePicture.ts';

const { figure, parameters, sideBySide: words } = messages;

const undefinedValue = Number.NaN;

/** The numbers behind a group: a row for each layer and network, and for each metric its mean, its deviation, over how many networks, and what theory says. */
export function sideTable(networks: readonly SideNetwork[]): TheoryTable {
  const { metrics } = networks[0].settings;
  const depth = Math.max(...networks.map(({ settings }) => settings.depth));
  const layers = Array.from({ length: depth + 1 }, (_, layer) => layer);
  const { mean, std, count } = figure.table;
  const names = [mean, std, count, figure.residual.table.theory];
  return {
    id: 'networks',
    caption: words.table.caption,
    columns: [
      figure.layer,
      words.table.network,
      ...metrics.flatMap((metric) => names.map((name) => `${parameters.metric[metric].title}: ${name}`)),
    ],
    keys: ['layer', 'network', ...metrics.flatMap((metric) => ['mean', 'std', 'count', 'theory'].map((key) => `${metric}.${key}`))],
    rows: layers.flatMap((layer) =>
      networks.filter(({ settings }) => layer <= settings.depth).map((network) => [layer, network.letter, ...valuesAt(network, layer)]),
    ),
  };
}

function valuesAt({ settings, result, stale, predictions }: SideNetwork, layer: number): readonly number[] {
  return settings.metrics.flatMap((metric, m) => {
    const profile = stale ? undefined : result?.profiles[metric];
    const k = layer - (profile?.firstLayer ?? 0);
    const prediction = predictions[m];
    const predicted = prediction?.values[layer - prediction.firstLayer];
    return [profile?.mean[k], profile?.std[k], profile?.count[k], predicted].map((value) => value ?? undefinedValue);
  });
}
