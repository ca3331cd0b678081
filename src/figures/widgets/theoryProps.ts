import type { Settings } from '../../networks/settings.ts';
import type { GivenLook } from '../../state/looks.ts';
import type { BenchProps } from './benchProps.ts';
import { type ExperimentProps, settingsOfProps } from './experimentProps.ts';

/** What an author says of a figure of theory alone. */
export interface TheoryProps extends BenchProps, Pick<ExperimentProps, 'id' | 'network' | 'inputs'> {
  /** How it is looked at when it opens, where that is not as usual. */
  readonly look?: GivenLook;
  /** The figure of its page that draws networks of what it shows. */
  readonly draws?: string;
}

/** The settings that a figure of theory starts with. */
export const settingsOfTheory = ({ network, inputs }: Pick<TheoryProps, 'network' | 'inputs'>): Settings =>
  settingsOfProps({ network, inputs });
