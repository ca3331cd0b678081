import { parameterIds } from '../../../networks/parameters.ts';
import type { Settings } from '../../../networks/settings.ts';
import { moveSettings } from '../../../state/dependentDefaults.ts';
import { agreeGroup, type Group, mostNetworks } from '../../../state/group.ts';
import type { SerializedResult } from '../../../state/resultCodec.ts';
import type { SampledProps } from '../benchProps.ts';
import { type ExperimentProps, type SettingProps, settingsOfProps } from '../experimentProps.ts';

/** What an author says of networks side by side: the first as of an experiment, of each other what it has otherwise. */
export interface SideBySideProps extends SampledProps, Pick<ExperimentProps, 'id'>, Omit<SettingProps, 'observables'> {
  readonly others: readonly Partial<Settings>[];
  /** Sampled when the book was built: a picture of each network; nobody writes it. */
  readonly preset?: readonly SerializedResult[];
}

/** The networks that such a figure starts with. */
export function groupOfProps({ others, ...props }: Pick<SideBySideProps, (keyof SettingProps & keyof SideBySideProps) | 'others'>): Group {
  if (others.length >= mostNetworks) throw new Error(`There is no room for ${others.length + 1} networks side by side.`);
  const strange = others.flatMap((one) => Object.keys(one)).filter((id) => !(parameterIds as readonly string[]).includes(id));
  if (strange.length > 0) throw new Error(`There is no parameter ${strange[0]}.`);
  const first = settingsOfProps(props);
  return agreeGroup([first, ...others.map((one) => moveSettings(first, one))]).networks;
}
