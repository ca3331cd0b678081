import { type ReactElement, useEffect, useState } from 'react';
import { messages } from '../../messages/messages.ts';
import { Button } from '../controls/Button.tsx';

interface FigureActionsProps {
  /** The figure's anchor. */
  readonly id: string;
  /** The query string of the figure's state. */
  readonly query: string;
  /** Until the figure answers. */
  readonly disabled: boolean;
  readonly onReset: () => void;
  readonly onDeal: () => void;
}

const { figure } = messages;

/** What can be done with a figure as a whole. */
export function FigureActions({ id, query, disabled, onReset, onDeal }: FigureActionsProps): ReactElement {
  const [copied, setCopied] = useState<'yes' | 'no'>();
  const [link, setLink] = useState('');
  useEffect(() => {
    if (copied !== 'yes') return;
    const timer = setTimeout(() => setCopied(undefined), 2000);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async (): Promise<void> => {
    const { origin, pathname } = window.location;
    const address = `${origin}${pathname}${query}#${encodeURIComponent(id)}`;
    setLink(address);
    setCopied(
      (await navigator.clipboard?.writeText(address).then(
        () => 'yes' as const,
        () => 'no' as const,
      )) ?? 'no',
    );
  };
  return (
    <div className="figure-actions">
      <Button onClick={onDeal} disabled={disabled}>
        {figure.dealAnother}
      </Button>
      <Button onClick={onReset} disabled={disabled}>
        {figure.reset}
      </Button>
      <Button onClick={copy} disabled={disabled}>
        {copied === 'yes' ? figure.linkCopied : figure.copyLink}
      </Button>
      {copied === 'no' && (
        <a className="figure-link" href={link}>
          {link}
        </a>
      )}
    </div>
  );
}
