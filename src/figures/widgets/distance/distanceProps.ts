import type { MetricId } from '../../../networks/metrics/index.ts';
import type { Settings } from '../../../networks/settings.ts';
import type { Sweep } from '../../../networks/sweep.ts';
import type { SweepProps } from '../sweepProps.ts';
import { settingsOfSweep, sweepOf } from '../sweepProps.ts';

/** What an author says of a map over width and depth, beside what is said of the networks of a sweep. */
export interface DistanceMapProps extends Omit<SweepProps, 'over' | 'values' | 'metrics'> {
  /** The widths, ascending. */
  readonly widths: readonly number[];
  /** The number that is mapped; how far the Gram matrix is from that of infinite width where nothing is said. */
  readonly metric?: MetricId;
  /** The layer that it opens at; the last one where nothing is said. */
  readonly opensAt?: number;
}

/** The widths as a sweep; throws where they are none, or where a knob would turn them. */
export const sweepOfMap = ({ widths, knobs }: Pick<DistanceMapProps, 'widths' | 'knobs'>): Sweep =>
  sweepOf({ over: 'width', values: widths, knobs });

/** The settings that it starts with. */
export const settingsOfDistances = ({
  widths,
  metric = 'meanFieldDistance',
  ...props
}: Omit<DistanceMapProps, 'id' | 'title' | 'opensAt'>): Settings =>
  settingsOfSweep({ ...props, over: 'width', values: widths, metrics: [metric] });
