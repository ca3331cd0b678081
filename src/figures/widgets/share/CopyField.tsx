import { type ReactElement, useEffect, useId, useRef, useState } from 'react';
import { messages } from '../../../messages/messages.ts';
import { Button } from '../../controls/Button.tsx';
import { Steady } from '../../controls/Steady.tsx';

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  /** Whether it is code, in a font of even width. */
  readonly isCode?: boolean;
  /** Absent where the text is to be taken as it is. */
  readonly onChange?: (text: string) => void;
}

/** Milliseconds that the word stays. */
const shownFor = 2000;

const { copy, copied, notCopied } = messages.share;

/** A text with a button that copies it; where the browser forbids that, it is selected, to be copied by hand. */
export function CopyField({ label, text, rows, isCode = false, onChange }: CopyFieldProps): ReactElement {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [state, setState] = useState<'copied' | 'refused'>();
  useEffect(() => {
    if (state !== 'copied') return;
    const timer = setTimeout(() => setState(undefined), shownFor);
    return () => clearTimeout(timer);
  }, [state]);
  const write = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      field.current?.select();
      setState('refused');
    }
  };
  return (
    <div className="share-field">
      <label className="control-label" htmlFor={id}>
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        rows={rows}
        className={isCode ? 'share-code-text' : undefined}
        spellCheck={onChange !== undefined}
        readOnly={onChange === undefined}
        value={text}
        onChange={(event) => onChange?.(event.target.value)}
        onFocus={(event) => onChange === undefined && event.target.select()}
      />
      <Button icon="copy" onClick={() => void write()}>
        <Steady text={state === 'copied' ? copied : copy} texts={[copy, copied]} />
      </Button>
      <p className={state === 'refused' ? 'share-note' : 'visually-hidden'} role="status">
        {state === 'refused' ? notCopied : state === 'copied' ? copied : ''}
      </p>
    </div>
  );
}
