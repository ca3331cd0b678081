import type { ParameterId } from '../../networks/parameters.ts';

/** What an author says of any figure. */
export interface BenchProps {
  readonly title: string;
  /** The parameters that the reader may set, in this order. */
  readonly knobs: readonly ParameterId[];
  /** Of a knob that chooses among names, the names that it offers; all where nothing is said. */
  readonly options?: Partial<Record<ParameterId, readonly string[]>>;
  readonly caption?: string;
}
