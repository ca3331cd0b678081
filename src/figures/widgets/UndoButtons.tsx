import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { History } from '../../state/history.ts';
import { Button } from '../controls/Button.tsx';

interface UndoButtonsProps {
  readonly history: History<unknown>;
  readonly undo: () => void;
  readonly redo: () => void;
}

const { figure: words } = messages;

/** The way back and forth through the settings that a figure had. */
export function UndoButtons({ history: { past, future }, undo, redo }: UndoButtonsProps): ReactElement {
  return (
    <div className="figure-action-group">
      <Button icon="undo" name={words.undo} shortcut="Control+Z Meta+Z" idle={past.length === 0} onClick={undo} />
      <Button icon="redo" name={words.redo} shortcut="Control+Shift+Z Meta+Shift+Z Control+Y" idle={future.length === 0} onClick={redo} />
    </div>
  );
}
