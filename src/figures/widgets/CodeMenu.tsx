import { type ComponentType, type ReactElement, useState } from 'react';
import { messages } from '../../messages/messages.ts';
import { Button } from '../controls/Button.tsx';
import type { CodePanelProps } from './code/CodePanel.tsx';
import type { TakenFigure } from './export/takenFigure.ts';
import { isMissingPart } from './missingPart.ts';

interface CodeMenuProps {
  /** Absent while there is no picture. */
  readonly take: (() => TakenFigure) | undefined;
}

const { code, shell } = messages;

const fetchPanel = () => import('./code/CodePanel.tsx');

/** What has been opened: a panel with the picture that it is of. */
interface Opened {
  readonly Panel: ComponentType<CodePanelProps>;
  readonly figure: TakenFigure;
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
      setOpened({ Panel: CodePanel, figure: take() });
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
      {opened && <opened.Panel figure={opened.figure} onClose={() => setOpened(undefined)} />}
    </>
  );
}
