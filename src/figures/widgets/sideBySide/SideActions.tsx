import { type ReactElement, useState } from 'react';
import { messages } from '../../../messages/messages.ts';
import { useEmbedded } from '../../../state/embedded.ts';
import { Button } from '../../controls/Button.tsx';
import type { BenchProps } from '../benchProps.ts';
import { CodeMenu } from '../CodeMenu.tsx';
import type { SavedFigure, TakenFigure } from '../export/takenFigure.ts';
import { FigureRow, RowButtons, type RowId } from '../FigureRow.tsx';
import { hasBegun } from '../hasBegun.ts';
import type { Heard } from '../listen/ListenRow.tsx';
import { SaveMenu } from '../SaveMenu.tsx';
import { figureAddress } from '../share/figureAddress.ts';
import { ShareButton } from '../share/ShareButton.tsx';
import { UndoButtons } from '../UndoButtons.tsx';
import type { GroupFigure } from './useGroup.ts';

interface SideActionsProps extends Pick<BenchProps, 'knobs' | 'options'> {
  readonly figure: GroupFigure;
  readonly title: string;
  readonly disabled: boolean;
  readonly filled: boolean;
  readonly onFill: () => void;
  /** What is taken out of the book, with a link to it; absent while there is nothing to save. */
  readonly take: ((link: string) => SavedFigure) | undefined;
  /** What there are programs of: each network by itself. */
  readonly programs: ((link: string) => readonly TakenFigure[]) | undefined;
  readonly heard: Heard;
}

const { figure: words } = messages;

/** What can be done with a group as a whole. */
export function SideActions(props: SideActionsProps): ReactElement {
  const { figure, title, disabled, filled, onFill, take, programs, knobs, options, heard } = props;
  const { id, state, query, wholeQuery } = figure;
  const lock = useEmbedded()?.lock;
  const [opened, setOpened] = useState<RowId>();
  const { pictures } = state;
  const rows = {
    ...{ opened, title, knobs: knobs.filter((knob) => !lock?.has(knob)), options, heard },
    onOpen: setOpened,
    element: figure.ref,
    figure: { ...state, arrived: pictures.every(hasBegun), failed: pictures.some(({ status }) => status === 'failed') },
  };
  return (
    <fieldset className="figure-actions" aria-label={words.actions(title)} disabled={disabled}>
      <UndoButtons {...state} />
      <div className="figure-action-group">
        <Button icon="deal" idle={lock?.has('seed')} onClick={state.dealAnother}>
          {words.dealAnother}
        </Button>
        <RowButtons {...rows} />
      </div>
      <div className="figure-action-group">
        <SaveMenu take={take && (() => take(figureAddress(id, wholeQuery)))} />
        <CodeMenu take={programs && (() => programs(figureAddress(id, wholeQuery)))} />
        <ShareButton id={id} title={title} settings={state.networks[0]} query={query} result={state.pictures[0]?.result} />
        <Button icon={filled ? 'shrink' : 'enlarge'} name={words.fullscreen} pressed={filled} onClick={onFill} />
        <Button icon="reset" onClick={state.reset}>
          {words.reset}
        </Button>
      </div>
      <FigureRow {...rows} />
    </fieldset>
  );
}
