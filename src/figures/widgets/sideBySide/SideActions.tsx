import type { ReactElement } from 'react';
import { messages } from '../../../messages/messages.ts';
import { useEmbedded } from '../../../state/embedded.ts';
import { Button } from '../../controls/Button.tsx';
import type { SavedFigure } from '../export/takenFigure.ts';
import { SaveMenu } from '../SaveMenu.tsx';
import { figureAddress } from '../share/figureAddress.ts';
import { ShareButton } from '../share/ShareButton.tsx';
import { UndoButtons } from '../UndoButtons.tsx';
import type { GroupFigure } from './useGroup.ts';

interface SideActionsProps {
  readonly figure: GroupFigure;
  readonly title: string;
  readonly disabled: boolean;
  readonly filled: boolean;
  readonly onFill: () => void;
  /** What is taken out of the book, with a link to it; absent while there is nothing to save. */
  readonly take: ((link: string) => SavedFigure) | undefined;
}

const { figure: words } = messages;

/** What can be done with a group as a whole. */
export function SideActions({ figure, title, disabled, filled, onFill, take }: SideActionsProps): ReactElement {
  const { id, state, query, wholeQuery } = figure;
  const seedLocked = useEmbedded()?.lock.has('seed');
  return (
    <fieldset className="figure-actions" aria-label={words.actions(title)} disabled={disabled}>
      <UndoButtons {...state} />
      <div className="figure-action-group">
        <Button icon="deal" idle={seedLocked} onClick={state.dealAnother}>
          {words.dealAnother}
        </Button>
      </div>
      <div className="figure-action-group">
        <SaveMenu take={take && (() => take(figureAddress(id, wholeQuery)))} />
        <ShareButton id={id} title={title} settings={state.networks[0]} query={query} result={state.pictures[0]?.result} />
        <Button icon={filled ? 'shrink' : 'enlarge'} name={words.fullscreen} pressed={filled} onClick={onFill} />
        <Button icon="reset" onClick={state.reset}>
          {words.reset}
        </Button>
      </div>
    </fieldset>
  );
}
