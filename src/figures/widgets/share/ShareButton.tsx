import { type ComponentType, type ReactElement, useState } from 'react';
import { messages } from '../../../messages/messages.ts';
import { Button } from '../../controls/Button.tsx';
import type { SharedFigure, SharePanelProps } from './sharedFigure.ts';

const fetchPanel = () => import('./SharePanel.tsx');

/** A button that opens what a figure offers to be shared; nothing of that is on the page, or fetched, before. */
export function ShareButton(figure: SharedFigure): ReactElement {
  const [Panel, setPanel] = useState<ComponentType<SharePanelProps>>();
  const [isOpen, setIsOpen] = useState(false);
  const [isGone, setIsGone] = useState(false);
  const open = (): void => {
    fetchPanel().then(
      ({ SharePanel }) => {
        setPanel(() => SharePanel);
        setIsOpen(true);
      },
      () => setIsGone(true),
    );
  };
  return (
    <>
      <Button icon="share" onClick={open}>
        {messages.share.open}
      </Button>
      {isGone && <p role="alert">{messages.shell.partGone}</p>}
      {isOpen && Panel && <Panel {...figure} onClose={() => setIsOpen(false)} />}
    </>
  );
}
