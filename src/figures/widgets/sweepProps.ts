import type { Settings } from '../../networks/settings.ts';
import { reconcileSweep, type Sweep, type SweptId } from '../../networks/sweep.ts';
import type { SerializedSweep } from '../../state/sweepCodec.ts';
import { type ExperimentProps, settingsOfProps } from './experimentProps.ts';

/** What an author says of a sweep, beside what is said of the networks of an experiment. */
export interface SweepProps extends Omit<ExperimentProps, 'observables' | 'axes' | 'slopes' | 'opensAt' | 'ready' | 'preset'> {
  /** The size that the networks differ in. */
  readonly over: SweptId;
  /** The sizes, ascending. */
  readonly values: readonly number[];
  /** Sampled when the book was built; nobody writes it. */
  readonly preset?: readonly SerializedSweep[];
}

/** The sizes that a sweep goes over; throws where they are no sweep, or where a knob would turn what the sweep goes over. */
export function sweepOf({ over, values, knobs }: Pick<SweepProps, 'over' | 'values' | 'knobs'>): Sweep {
  const ascending = values.every((value, k) => k === 0 || value > values[k - 1]);
  if (values.length < 2 || !ascending) throw new Error(`A sweep needs two sizes or more, ascending, and has ${values.join(', ')}.`);
  if (knobs !== 'all' && knobs.includes(over)) throw new Error(`A sweep over ${over} cannot have a knob for it.`);
  return { over, values };
}

/** The settings that a sweep starts with. */
export const settingsOfSweep = (props: Omit<SweepProps, 'id' | 'title'>): Settings =>
  reconcileSweep(settingsOfProps(props), sweepOf(props)).settings;
