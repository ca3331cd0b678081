import type { EnsembleResult } from '../../../networks/ensembleResult.ts';
import { specOf } from '../../../networks/ensembleSpec.ts';
import type { MetricId } from '../../../networks/metrics/index.ts';
import type { Settings } from '../../../networks/settings.ts';
import type { ExperimentState } from '../../../state/experimentState.ts';
import type { Group } from '../../../state/group.ts';
import { predict } from '../../../theory/predict.ts';
import type { Prediction } from '../../../theory/prediction.ts';
import type { ScaleKind } from '../../plots/plotScale.ts';
import type { Range } from '../../plots/ranges.ts';
import { fullRank, sharedDomain } from '../metricDomain.ts';
import { type MetricPicture, metricPicture, scaleKind } from '../metricPicture.ts';
import { type Residuals, residualsOf } from '../residuals.ts';

/** What a group calls its networks. */
export const letterOf = (place: number): string => String.fromCharCode(65 + place);

/** One network of a group with what is known of it. */
export interface SideNetwork {
  readonly letter: string;
  readonly settings: Settings;
  /** Its picture; also one of earlier settings. */
  readonly result: EnsembleResult | undefined;
  readonly stale: boolean;
  /** Of each metric of the group. */
  readonly predictions: readonly (Prediction | undefined)[];
}

/** The networks of a group with their pictures; `predicted` says of each what theory says of its metrics. */
export const sideNetworks = (
  networks: Group,
  pictures: readonly Pick<ExperimentState, 'result' | 'stale'>[],
  predicted: readonly (readonly (Prediction | undefined)[])[],
): readonly SideNetwork[] =>
  networks.map((settings, k) => ({
    letter: letterOf(k),
    settings,
    result: pictures[k]?.result,
    stale: pictures[k]?.stale ?? false,
    predictions: predicted[k],
  }));

/** What theory says of each metric of a network. */
export function predictionsOf(settings: Settings): readonly (Prediction | undefined)[] {
  const spec = specOf(settings);
  return settings.metrics.map((metric) => predict(spec, metric));
}

/** One metric of one network, as it is drawn. */
export interface SidePanel {
  readonly network: SideNetwork;
  readonly picture: MetricPicture | undefined;
  readonly prediction: Prediction | undefined;
  readonly residuals: Residuals | undefined;
}

/** One metric of all networks, on axes that they share. */
export interface SideRow {
  readonly metric: MetricId;
  readonly kind: ScaleKind;
  /** Of the vertical axis, from foot to top, in its own scale. */
  readonly domain: readonly [number, number];
  /** The last layer of the deepest network. */
  readonly depth: number;
  /** The layers that it shows, first and last. */
  readonly shown: Range;
  readonly panels: readonly SidePanel[];
}

/** The rows of plots of a group: one for each metric; at some layers, or at all. */
export function sideRows(networks: readonly SideNetwork[], layers?: Range): readonly SideRow[] {
  const settings = networks.map((one) => one.settings);
  const depth = Math.max(...settings.map((one) => one.depth));
  const rank = fullRank(...settings);
  const [{ metrics, summary }] = settings;
  return metrics.map((metric, m) => {
    const kind = scaleKind(metric);
    const panels = networks.map((network) => {
      const { result, stale, predictions } = network;
      const profile = result?.profiles[metric];
      return {
        network,
        picture: profile && metricPicture(metric, profile, summary, kind),
        prediction: predictions[m],
        residuals: stale ? undefined : residualsOf(profile, predictions[m]),
      };
    });
    return { metric, kind, depth, shown: layers ?? [0, depth], panels, domain: sharedDomain(metric, rank, panels, kind, layers) };
  });
}
