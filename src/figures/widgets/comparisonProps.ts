import { type ComparedId, comparedIds, reconcileComparison } from '../../networks/comparison.ts';
import type { Settings } from '../../networks/settings.ts';
import type { SerializedComparison } from '../../state/comparisonCodec.ts';
import { type ExperimentProps, settingsOfProps } from './experimentProps.ts';

/** What an author says of a comparison of architectures, beside what is said of the networks of an experiment. */
export interface ComparisonProps
  extends Omit<ExperimentProps, 'observables' | 'metrics' | 'axes' | 'opensAt' | 'ready' | 'beside' | 'summary' | 'preset'> {
  /** The architectures, by their names in `networks/comparison.ts`; all of them where nothing is said. */
  readonly architectures?: readonly ComparedId[];
  /** Sampled when the book was built; nobody writes it. */
  readonly preset?: readonly SerializedComparison[];
}

/** The architectures that are compared, in the order of their numbers; throws where there are not two, or one has a name that there is not. */
export function comparedOf({ architectures = comparedIds }: Pick<ComparisonProps, 'architectures'>): readonly ComparedId[] {
  const unknown = architectures.filter((id) => !comparedIds.includes(id));
  if (unknown.length > 0) throw new Error(`There is no ${unknown.join(', ')} to compare; there are ${comparedIds.join(', ')}.`);
  if (architectures.length < 2) throw new Error('A comparison needs two architectures or more.');
  return comparedIds.filter((id) => architectures.includes(id));
}

/** The settings that a comparison starts with. */
export const settingsOfComparison = (props: Omit<ComparisonProps, 'id' | 'title'>): Settings =>
  reconcileComparison(settingsOfProps(props)).settings;
