import { type ReactElement, useState } from 'react';
import { messages } from '../../messages/messages.ts';
import type { RunResult } from '../../networks/ensembleResult.ts';
import { settingsOf } from '../../networks/ensembleSpec.ts';
import { useEmbedded } from '../../state/embedded.ts';
import { writePermalink } from '../../state/permalink.ts';
import { Button } from '../controls/Button.tsx';
import { Steady } from '../controls/Steady.tsx';
import type { BenchProps, FigureScene } from './benchProps.ts';
import { CodeMenu } from './CodeMenu.tsx';
import type { TakenFigure } from './export/takenFigure.ts';
import { FigureRow, RowButtons, type RowId } from './FigureRow.tsx';
import { hasBegun } from './hasBegun.ts';
import { Knob } from './Knob.tsx';
import type { Heard } from './listen/ListenRow.tsx';
import { PresetMenu } from './PresetMenu.tsx';
import { queryOf } from './queryOf.ts';
import { SaveMenu } from './SaveMenu.tsx';
import { figureAddress } from './share/figureAddress.ts';
import { ShareButton } from './share/ShareButton.tsx';
import { UndoButtons } from './UndoButtons.tsx';
import type { Figure } from './useFigure.ts';

interface FigureActionsProps<P extends RunResult> extends Pick<BenchProps, 'knobs' | 'options'> {
  readonly figure: Figure<P>;
  readonly title: string;
  /** Until the figure answers. */
  readonly disabled: boolean;
  /** What is taken out of the book, with a link to it; absent while there is nothing to save. */
  readonly take: ((link: string) => TakenFigure) | undefined;
  /** Whether the figure fills the screen. */
  readonly filled: boolean;
  readonly onFill: () => void;
  readonly onReset: () => void;
  readonly scenes: readonly FigureScene[] | undefined;
  readonly heard: Heard | undefined;
}

const { figure: words } = messages;

/** What can be done with a figure as a whole. */
export function FigureActions<P extends RunResult>(props: FigureActionsProps<P>): ReactElement {
  const { figure, title, disabled, take, filled, onFill, onReset, scenes, knobs, options, heard } = props;
  const { id, state, defaults } = figure;
  const lock = useEmbedded()?.lock;
  const seedLocked = lock?.has('seed');
  const { result, settings, status } = state;
  const [opened, setOpened] = useState<RowId>();
  const rows = {
    ...{ opened, title, knobs: knobs.filter((knob) => !lock?.has(knob)), options, heard },
    onOpen: setOpened,
    element: figure.ref,
    figure: { ...state, arrived: hasBegun(state), failed: status === 'failed' },
  };
  return (
    <fieldset className="figure-actions" aria-label={words.actions(title)} disabled={disabled}>
      <UndoButtons {...state} />
      <div className="figure-action-group">
        {scenes && <PresetMenu scenes={scenes} settings={settings} read={figure.readScene} onScene={figure.showScene} />}
        <Button icon="deal" idle={seedLocked} onClick={state.dealAnother}>
          {words.dealAnother}
        </Button>
        <Knob of="seed" settings={state.settings} onSet={state.set} />
        <RowButtons {...rows} />
      </div>
      <div className="figure-action-group">
        <Button icon="pin" idle={!state.pinned && (state.stale || !state.result)} onClick={state.pinned ? state.unpin : state.pin}>
          <Steady text={state.pinned ? words.unpin : words.pin} texts={[words.pin, words.unpin]} />
        </Button>
        <SaveMenu take={take && result && (() => take(linkTo(figure, result)))} />
        <CodeMenu take={take && result && (() => take(linkTo(figure, result)))} />
        <ShareButton id={id} title={title} settings={settings} query={queryOf(id, settings, defaults)} result={result} />
        <Button icon={filled ? 'shrink' : 'enlarge'} name={words.fullscreen} pressed={filled} onClick={onFill} />
        <Button icon="reset" onClick={onReset}>
          {words.reset}
        </Button>
      </div>
      <FigureRow {...rows} />
    </fieldset>
  );
}

/** The link to a picture, also where the figure is being set to another one. Browser only. */
function linkTo<P extends RunResult>({ id, state, defaults }: Figure<P>, { spec }: P): string {
  return figureAddress(id, writePermalink(id, settingsOf(spec, state.settings), defaults));
}
