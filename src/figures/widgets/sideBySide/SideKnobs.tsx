import type { ReactElement, ReactNode } from 'react';
import type { ParameterId } from '../../../networks/parameters.ts';
import type { Group } from '../../../state/group.ts';
import type { GroupState } from '../../../state/groupState.ts';
import { type KnobList, knobsOf, type SampledProps } from '../benchProps.ts';
import { Knob } from '../Knob.tsx';
import { KnobPanel } from '../knobPanel/KnobPanel.tsx';
import { knobOptions } from '../knobRange.ts';
import { settledKnobs } from '../settledKnobs.ts';
import { DifferenceNote } from './DifferenceNote.tsx';

interface SideKnobsProps {
  readonly label: string;
  readonly knobs: KnobList;
  readonly options: SampledProps['options'];
  readonly state: GroupState;
  /** The figure's own networks. */
  readonly own: Group;
  readonly disabled: boolean;
}

/** The knobs of what is turned; each says where it differs between the networks. */
export function SideKnobs({ label, knobs, options: given, state, own, disabled }: SideKnobsProps): ReactElement {
  const { networks, turning, set, giveToAll } = state;
  const of = turning === 'all' ? 0 : turning;
  const settings = networks[of];
  // A group has no place to bring data to; what a link set is offered all the same.
  const options = { ...given, inputs: knobOptions('inputs', settings, given?.inputs)?.filter((name) => name !== 'own') };
  const note = (parameter: ParameterId): ReactNode => (
    <DifferenceNote parameter={parameter} networks={networks} of={of} onGive={giveToAll} />
  );
  return (
    <fieldset className={knobs === 'all' ? 'knob-panel side-knobs' : 'experiment-knobs side-knobs'} aria-label={label} disabled={disabled}>
      {knobs === 'all' ? (
        <KnobPanel
          knobs={knobsOf(knobs, settledKnobs.sideBySide)}
          options={options}
          settings={settings}
          defaults={own[Math.min(of, own.length - 1)]}
          onSet={set}
          noteOf={note}
        />
      ) : (
        knobs.map((one) => <Knob key={one} of={one} options={options?.[one]} settings={settings} onSet={set} note={note(one)} />)
      )}
    </fieldset>
  );
}
