import { type ReactElement, useId } from 'react';
import { messages } from '../../../messages/messages.ts';
import { mostNetworks, type Turning } from '../../../state/group.ts';
import type { GroupState } from '../../../state/groupState.ts';
import { Button } from '../../controls/Button.tsx';
import { letterOf } from './sidePicture.ts';

interface TurningChoiceProps {
  readonly state: GroupState;
  readonly disabled: boolean;
}

const { sideBySide: words } = messages;

/** Which network the knobs turn, or all of them; and how one is added or taken away. */
export function TurningChoice({ state, disabled }: TurningChoiceProps): ReactElement {
  const { networks, turning, choose, add, remove } = state;
  const key = useId();
  const chosen = turning === 'all' ? networks.length - 1 : turning;
  const choices: readonly Turning[] = networks.length > 1 ? [...networks.keys(), 'all'] : [0];
  return (
    <fieldset className="side-turning" disabled={disabled}>
      <legend className="control-label">{words.turning}</legend>
      <div className="control-segments">
        {choices.map((one) => (
          <label key={one} className="control-segment" data-chosen={one === turning || choices.length === 1 || undefined}>
            <input
              type="radio"
              name={key}
              checked={one === turning || choices.length === 1}
              aria-label={one === 'all' ? words.all : words.ofNetwork(letterOf(one))}
              onChange={() => choose(one)}
            />
            <span aria-hidden="true">{one === 'all' ? words.all : letterOf(one)}</span>
          </label>
        ))}
      </div>
      <Button onClick={add} idle={networks.length >= mostNetworks}>
        {words.add}
      </Button>
      <Button onClick={() => remove(chosen)} idle={networks.length < 2}>
        {words.remove(letterOf(chosen))}
      </Button>
    </fieldset>
  );
}
