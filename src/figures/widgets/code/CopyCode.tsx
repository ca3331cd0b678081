import { type ReactElement, useEffect, useState } from 'react';
import { messages } from '../../../messages/messages.ts';
import { Button } from '../../controls/Button.tsx';
import { Steady } from '../../controls/Steady.tsx';

const { code: words } = messages;

/** Copies a program; where the browser forbids that, says that it can be selected. */
export function CopyCode({ text }: { readonly text: string }): ReactElement {
  const [copied, setCopied] = useState<'yes' | 'no'>();
  useEffect(() => {
    if (copied === undefined) return;
    const timer = setTimeout(() => setCopied(undefined), 2000);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async (): Promise<void> => {
    const done = navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    setCopied((await done) ? 'yes' : 'no');
  };
  const states = { yes: words.copied, no: words.notCopied } as const;
  return (
    <Button icon="link" onClick={() => void copy()}>
      <Steady text={copied ? states[copied] : words.copy} texts={[words.copy, words.copied]} />
    </Button>
  );
}
