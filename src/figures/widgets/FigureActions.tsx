import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { ExperimentState } from '../../state/experimentState.ts';
import { Button } from '../controls/Button.tsx';
import { Steady } from '../controls/Steady.tsx';
import { CopyLink } from './CopyLink.tsx';
import { Knob } from './Knob.tsx';

interface FigureActionsProps {
  /** The figure's anchor. */
  readonly id: string;
  readonly title: string;
  /** The query string of the figure's state. */
  readonly query: string;
  /** Until the figure answers. */
  readonly disabled: boolean;
  readonly state: ExperimentState;
  readonly onReset: () => void;
}

const { figure } = messages;

/** What can be done with a figure as a whole. */
export function FigureActions({ id, title, query, disabled, state, onReset }: FigureActionsProps): ReactElement {
  const { past, future } = state.history;
  return (
    <fieldset className="figure-actions" aria-label={figure.actions(title)} disabled={disabled}>
      <div className="figure-action-group">
        <Button icon="undo" name={figure.undo} shortcut="Control+Z Meta+Z" idle={past.length === 0} onClick={state.undo} />
        <Button
          icon="redo"
          name={figure.redo}
          shortcut="Control+Shift+Z Meta+Shift+Z Control+Y"
          idle={future.length === 0}
          onClick={state.redo}
        />
      </div>
      <div className="figure-action-group">
        <Button icon="deal" onClick={state.dealAnother}>
          {figure.dealAnother}
        </Button>
        <Knob of="seed" settings={state.settings} onSet={state.set} />
      </div>
      <div className="figure-action-group">
        <Button icon="pin" idle={!state.pinned && (state.stale || !state.result)} onClick={state.pinned ? state.unpin : state.pin}>
          <Steady text={state.pinned ? figure.unpin : figure.pin} texts={[figure.pin, figure.unpin]} />
        </Button>
        <CopyLink id={id} query={query} />
        <Button icon="reset" onClick={onReset}>
          {figure.reset}
        </Button>
      </div>
    </fieldset>
  );
}
