import type { ReactElement } from 'react';
import { messages } from '../../../messages/messages.ts';
import type { ParameterId } from '../../../networks/parameters.ts';
import { useEmbedded } from '../../../state/embedded.ts';
import { differs, type Group } from '../../../state/group.ts';
import { knobText } from '../knobRange.ts';
import { letterOf } from './sidePicture.ts';

interface DifferenceNoteProps {
  readonly parameter: ParameterId;
  readonly networks: Group;
  /** The network whose value the knob shows. */
  readonly of: number;
  readonly onGive: (parameter: ParameterId, of: number) => void;
}

const { sideBySide: words, parameters } = messages;

/** Below a knob whose values differ: the value of each network, and a button that gives the one shown to all. */
export function DifferenceNote({ parameter, networks, of, onGive }: DifferenceNoteProps): ReactElement {
  const locked = useEmbedded()?.lock.has(parameter);
  // Its line is there before anything differs, so that nothing moves.
  if (!differs(networks, parameter)) return <p className="side-differs" />;
  const letter = letterOf(of);
  return (
    <p className="side-differs" data-differs="true">
      <span aria-hidden="true">≠ </span>
      <span className="visually-hidden">{words.differs} </span>
      {networks.map((one, k) => words.valueOf(letterOf(k), knobText(parameter, one))).join(' · ')}{' '}
      {!locked && (
        <button
          type="button"
          className="side-give"
          aria-label={words.giveToAllName(parameters.label[parameter], letter)}
          onClick={() => onGive(parameter, of)}
        >
          {words.giveToAll(letter)}
        </button>
      )}
    </p>
  );
}
