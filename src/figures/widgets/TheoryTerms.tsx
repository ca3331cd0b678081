import { type ReactElement, useLayoutEffect, useRef, useState } from 'react';
import { messages } from '../../messages/messages.ts';
import { assumptionText, conditionTexts, type TheoryAsks, termText } from './theoryWords.ts';

/** What a theory asks of a setting, what it takes for granted, and what it allows a finite width: behind a line, filled when it is opened. */
export function TheoryTerms({ prediction }: { readonly prediction: TheoryAsks }): ReactElement {
  const details = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  // Whoever opened it before the figure was live finds it filled.
  useLayoutEffect(() => setOpen(details.current?.open ?? false), []);
  return (
    <details ref={details} className="theory-terms" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{messages.theory.asks.summary}</summary>
      {open && (
        <ul>
          {conditionTexts(prediction).map((text) => (
            <li key={text}>{text}</li>
          ))}
          {[assumptionText(prediction), termText(prediction)].map((text) => text !== undefined && <li key={text}>{text}</li>)}
        </ul>
      )}
    </details>
  );
}
