import type { ReactElement, ReactNode } from 'react';
import type { ParameterId } from '../../../networks/parameters.ts';
import type { Settings } from '../../../networks/settings.ts';
import { useEmbedded } from '../../../state/embedded.ts';
import type { ExperimentActions } from '../../../state/experimentState.ts';
import type { BenchProps } from '../benchProps.ts';
import { KnobGroup } from './KnobGroup.tsx';
import { knobGroups } from './knobGroups.ts';

interface KnobPanelProps extends Pick<BenchProps, 'options'> {
  readonly knobs: readonly ParameterId[];
  readonly settings: Settings;
  /** The figure's own settings. */
  readonly defaults: Settings;
  readonly onSet: ExperimentActions['set'];
  /** What is said below a knob. */
  readonly noteOf?: (parameter: ParameterId) => ReactNode;
}

/** All knobs that matter for the settings at hand, in groups that fold; the first is open. */
export function KnobPanel({ knobs, options, settings, defaults, onSet, noteOf }: KnobPanelProps): ReactElement {
  // What a frame hides leaves no heading without anything below it.
  const hide = useEmbedded()?.hide;
  const shown = hide ? knobs.filter((id) => !hide.has(id)) : knobs;
  const groups = knobGroups(shown, settings, defaults).filter((group) => !hide || group.knobs.length > 0);
  return (
    <>
      {groups.map((group, k) => (
        <KnobGroup key={group.id} {...group} opensAt={k === 0} options={options} settings={settings} onSet={onSet} noteOf={noteOf} />
      ))}
    </>
  );
}
