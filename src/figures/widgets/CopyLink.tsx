import { type ReactElement, useEffect, useState } from 'react';
import { messages } from '../../messages/messages.ts';
import { Button } from '../controls/Button.tsx';
import { Steady } from '../controls/Steady.tsx';

interface CopyLinkProps {
  /** The figure's anchor. */
  readonly id: string;
  /** The query string of the figure's state. */
  readonly query: string;
}

const { copyLink, linkCopied } = messages.figure;

/** Copies the link of a figure's state; where the browser forbids that, the link is there to be copied by hand. */
export function CopyLink({ id, query }: CopyLinkProps): ReactElement {
  const [copied, setCopied] = useState<'yes' | 'no'>();
  const [link, setLink] = useState('');
  useEffect(() => {
    if (copied !== 'yes') return;
    const timer = setTimeout(() => setCopied(undefined), 2000);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async (): Promise<void> => {
    const address = figureAddress(id, query);
    setLink(address);
    setCopied(
      (await navigator.clipboard?.writeText(address).then(
        () => 'yes' as const,
        () => 'no' as const,
      )) ?? 'no',
    );
  };
  return (
    <>
      <Button icon="link" onClick={copy}>
        <Steady text={copied === 'yes' ? linkCopied : copyLink} texts={[copyLink, linkCopied]} />
      </Button>
      {copied === 'no' && (
        <a className="figure-link" href={link}>
          {link}
        </a>
      )}
    </>
  );
}

/** The address of a figure with a query string. Browser only. */
export function figureAddress(id: string, query: string): string {
  const { origin, pathname } = window.location;
  return `${origin}${pathname}${query}#${encodeURIComponent(id)}`;
}
