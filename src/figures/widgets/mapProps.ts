import type { NetworkSpec } from '../../networks/spec.ts';
import type { SerializedSheet } from '../../state/sheetCodec.ts';
import type { SheetId } from '../../theory/sheets/index.ts';
import type { BenchProps } from './benchProps.ts';
import { type ExperimentProps, settingsOfProps } from './experimentProps.ts';

/** What an author says of a map of theory. */
export interface TheoryMapProps extends BenchProps, Pick<ExperimentProps, 'id' | 'inputs'> {
  /** Which number it shows over which plane. */
  readonly of: SheetId;
  /** The network at its point, and what the sheet depends on. */
  readonly network?: Partial<NetworkSpec>;
  /** The figure of its page that draws networks of its point. */
  readonly draws?: string;
  /** Calculated when the book was built; nobody writes it. */
  readonly preset?: readonly SerializedSheet[];
}

/** The settings that a map starts with. */
export const settingsOfMap = ({ network, inputs }: Pick<TheoryMapProps, 'network' | 'inputs'>) => settingsOfProps({ network, inputs });
