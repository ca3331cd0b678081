import { type ReactElement, type ReactNode, useState } from 'react';
import { messages } from '../../../messages/messages.ts';
import type { ParameterId } from '../../../networks/parameters.ts';
import type { Settings } from '../../../networks/settings.ts';
import type { ExperimentActions } from '../../../state/experimentState.ts';
import type { BenchProps } from '../benchProps.ts';
import { Knob } from '../Knob.tsx';
import type { KnobGroup as Group } from './knobGroups.ts';
import { ListChooser } from './ListChooser.tsx';

interface KnobGroupProps extends Group, Pick<BenchProps, 'options'> {
  /** Whether it is open at first. */
  readonly opensAt: boolean;
  readonly settings: Settings;
  readonly onSet: ExperimentActions['set'];
  /** What is said below a knob. */
  readonly noteOf?: (parameter: ParameterId) => ReactNode;
}

const { laboratory } = messages;

/** Knobs under a heading that folds them; what is folded is not on the page. */
export function KnobGroup({ id, knobs, turned, opensAt, options, settings, onSet, noteOf }: KnobGroupProps): ReactElement {
  const [isOpen, setOpen] = useState(opensAt);
  const plain = knobs.filter((one) => one !== 'metrics' && one !== 'observables');
  return (
    <details className="knob-group" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className="knob-group-name">{laboratory.group[id]}</span>
        {turned > 0 && <small>{laboratory.turned(turned)}</small>}
      </summary>
      {isOpen && (
        <div className="knob-group-body">
          {knobs.includes('metrics') && (
            <ListChooser of="metrics" chosen={settings.metrics} onChoose={(metrics) => onSet('metrics', metrics)} />
          )}
          {knobs.includes('observables') && (
            <ListChooser of="observables" chosen={settings.observables} onChoose={(pictures) => onSet('observables', pictures)} />
          )}
          {plain.length > 0 && (
            <div className="experiment-knobs">
              {plain.map((one) => (
                <Knob key={one} of={one} options={options?.[one]} settings={settings} onSet={onSet} note={noteOf?.(one)} />
              ))}
            </div>
          )}
        </div>
      )}
    </details>
  );
}
