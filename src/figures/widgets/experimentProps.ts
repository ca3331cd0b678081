import { settingsOf } from '../../networks/ensembleSpec.ts';
import type { MetricId } from '../../networks/metrics/index.ts';
import type { ParameterId } from '../../networks/parameters.ts';
import { completeSettings, reconcile, type Settings } from '../../networks/settings.ts';
import type { EnsembleSpec, InputSpec, NetworkSpec } from '../../networks/spec.ts';
import type { SerializedResult } from '../../state/resultCodec.ts';

/** What an author says of an experiment: what stands at its default is left out. */
export interface ExperimentProps {
  /** Its name on the page and in links. */
  readonly id: string;
  readonly title: string;
  readonly network?: Partial<NetworkSpec>;
  readonly inputs?: Partial<InputSpec>;
  readonly networks?: number;
  readonly seed?: number;
  readonly metrics?: readonly MetricId[];
  /** The parameters that the reader may set, in this order. */
  readonly knobs: readonly ParameterId[];
  readonly caption?: string;
  /** Sampled when the book was built; nobody writes it. */
  readonly preset?: SerializedResult;
}

/** The settings that an experiment starts with. */
export function settingsOfProps({ network, inputs, networks, seed, metrics }: Omit<ExperimentProps, 'id' | 'title' | 'knobs'>): Settings {
  const given = settingsOf({ network, inputs: { ...inputs }, networks, seed, metrics } as EnsembleSpec);
  return reconcile(completeSettings(given)).settings;
}
