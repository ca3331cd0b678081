import { settingsOf } from '../../networks/ensembleSpec.ts';
import type { MetricId } from '../../networks/metrics/index.ts';
import type { ObservableId } from '../../networks/observables/index.ts';
import { completeSettings, reconcile, type Settings, type SummaryId } from '../../networks/settings.ts';
import type { EnsembleSpec, InputSpec, Method, NetworkSpec } from '../../networks/spec.ts';
import { moveSettings } from '../../state/dependentDefaults.ts';
import type { SerializedResult } from '../../state/resultCodec.ts';
import type { SampledProps } from './benchProps.ts';
import type { SlopeMetricId } from './depthSlope.ts';
import type { Axes } from './metricPicture.ts';

/** What an author says of an experiment: what stands at its default is left out. */
export interface ExperimentProps extends SampledProps {
  /** Its name on the page and in links. */
  readonly id: string;
  readonly network?: Partial<NetworkSpec>;
  readonly inputs?: Partial<InputSpec>;
  readonly networks?: number;
  readonly seed?: number;
  /** How weights take effect; left to the sampler where nothing is said. */
  readonly method?: Method;
  readonly metrics?: readonly MetricId[];
  /** Pictures of one layer, which the reader scrubs through the layers; none where nothing is said. */
  readonly observables?: readonly ObservableId[];
  /** The layer that these show until the reader moves on; the last one where nothing is said. */
  readonly opensAt?: number;
  /** Axes that are spaced otherwise than of themselves. */
  readonly axes?: Axes;
  /** The metrics whose slope per layer is fitted, drawn and put beside that of theory. */
  readonly slopes?: readonly SlopeMetricId[];
  /** Whether lines show means or medians; the reader may turn it in every figure. */
  readonly summary?: SummaryId;
  /** Changes of the settings whose pictures come with the page: they are there at once. */
  readonly ready?: readonly Partial<Settings>[];
  /** A change of the settings whose picture is pinned beside the figure's own when it opens. */
  readonly beside?: Partial<Settings>;
  /** Sampled when the book was built: the figure's own picture, that of `beside`, then those of `ready`; nobody writes it. */
  readonly preset?: readonly SerializedResult[];
}

/** What of the props the settings follow from. */
export type SettingProps = Pick<
  ExperimentProps,
  'network' | 'inputs' | 'networks' | 'seed' | 'method' | 'metrics' | 'observables' | 'summary'
>;

/** The settings that an experiment starts with. */
export function settingsOfProps({ network, inputs, networks, seed, method, metrics, observables, summary }: SettingProps): Settings {
  const given = settingsOf({ network, inputs: { ...inputs }, networks, seed, method, metrics, observables } as EnsembleSpec, { summary });
  return reconcile(completeSettings(given)).settings;
}

/** The settings of all pictures that come with the page, the experiment's own first. */
export function presetSettings({
  ready = [],
  beside,
  ...props
}: SettingProps & Pick<ExperimentProps, 'ready' | 'beside'>): readonly Settings[] {
  const first = settingsOfProps(props);
  const changes = [...(beside ? [beside] : []), ...ready];
  return [first, ...changes.map((change) => reconcile(moveSettings(first, change)).settings)];
}
