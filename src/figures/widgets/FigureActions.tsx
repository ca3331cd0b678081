import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { EnsembleResult } from '../../networks/ensembleResult.ts';
import { settingsOf } from '../../networks/ensembleSpec.ts';
import type { Settings } from '../../networks/settings.ts';
import type { ExperimentState } from '../../state/experimentState.ts';
import { writePermalink } from '../../state/permalink.ts';
import { Button } from '../controls/Button.tsx';
import { Steady } from '../controls/Steady.tsx';
import { CopyLink, figureAddress } from './CopyLink.tsx';
import { Knob } from './Knob.tsx';
import { queryOf } from './queryOf.ts';
import { SaveMenu } from './SaveMenu.tsx';

interface FigureActionsProps {
  /** The figure's anchor. */
  readonly id: string;
  readonly title: string;
  /** The figure's own settings. */
  readonly defaults: Settings;
  /** Until the figure answers. */
  readonly disabled: boolean;
  readonly state: ExperimentState;
  /** The layer that its pictures show. */
  readonly layer: number;
  /** Whether the figure fills the screen. */
  readonly filled: boolean;
  readonly onFill: () => void;
  readonly onReset: () => void;
}

const { figure } = messages;

/** What can be done with a figure as a whole. */
export function FigureActions({ id, title, defaults, disabled, state, layer, filled, onFill, onReset }: FigureActionsProps): ReactElement {
  const { past, future } = state.history;
  const { result, pinned, settings } = state;
  const take = result && (() => ({ id, title, result, pinned, layer, link: linkTo(id, result, state, defaults) }));
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
        <SaveMenu take={take} />
        <CopyLink id={id} query={queryOf(id, settings, defaults)} />
        <Button icon={filled ? 'shrink' : 'enlarge'} name={figure.fullscreen} pressed={filled} onClick={onFill} />
        <Button icon="reset" onClick={onReset}>
          {figure.reset}
        </Button>
      </div>
    </fieldset>
  );
}

/** The link to a picture, also where the figure is being set to another one. Browser only. */
function linkTo(id: string, { spec }: EnsembleResult, { settings }: ExperimentState, defaults: Settings): string {
  return figureAddress(id, writePermalink(id, settingsOf(spec, settings.backend), defaults));
}
