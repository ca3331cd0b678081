import { type ComponentType, type ReactElement, useState } from 'react';
import { messages } from '../../messages/messages.ts';
import { Button } from '../controls/Button.tsx';
import type { CodePanelProps } from './code/CodePanel.tsx';
import type { TakenFigure } from './export/takenFigure.ts';
import { isMissingPart } from './missingPart.ts';

interface CodeMenuProps {
  /** What there are programs of, one picture or several; absent while there is none. */
  readonly take: (() => TakenFigure | readonly TakenFigure[]) | undefined;
}

const { code, shell } = messages;

const fetchPanel = () => import('./code/CodePanel.tsx');

/** What has been opened: a panel with the pictures that it is of. */
interface Opened {
  readonly Panel: ComponentType<CodePanelProps>;
  readonly figures: readonly TakenFigure[];
}

/** A button that opens the programs which draw a figure's picture anew; they and their panel come when it is pressed. */
export function CodeMenu({ take }: CodeMenuProps): ReactElement {
  const [opened, setOpened] = useState<Opened>();
  const [failure, setFailure] = useState<string>();
  const open = async (): Promise<void> => {
    if (take === undefined) return;
    setFailure(undefined);
    try {
      const { CodePanel } = await fetchPanel();
      setOpened({ Panel: CodePanel, figures: [take()].flat() });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      setFailure(isMissingPart(message) ? shell.partGone : message);
    }
  };
  return (
    <>
      <Button icon="code" idle={take === undefined} onClick={() => void open()}>
        {code.open}
      </Button>
      {failure !== undefined && (
        <p className="figure-link" role="alert">
          {failure}
        </p>
      )}
      {opened && <opened.Panel figures={opened.figures} onClose={() => setOpened(undefined)} />}
    </>
  );
}
