import { type DOMAttributes, type KeyboardEvent, type ReactElement, type ReactNode, type RefObject, useId } from 'react';
import { messages } from '../../messages/messages.ts';
import { useEmphasis } from '../../state/useEmphasis.ts';
import './figures.css';
import { undoKey } from './undoKey.ts';
import type { Filled } from './useFullscreen.ts';
import { useThrottled } from './useThrottled.ts';

interface FigureShellProps {
  /** Its name on the page and in links. */
  readonly id: string;
  readonly ref: RefObject<HTMLElement | null>;
  /** Its kind, as style sheets and tests find it: the class beside `experiment`. */
  readonly kind?: string;
  /** Attributes of the whole, such as `data-map`. */
  readonly marks?: Readonly<Record<`data-${string}`, string | boolean>>;
  readonly title: string;
  /** What it is set to, as one short line below the title. */
  readonly line: string;
  /** All that it shows, in a few sentences; read out as it changes, and not often while it is `busy`. */
  readonly sentence: string;
  readonly busy: boolean;
  readonly filled: Filled;
  /** What its keys take back and do again. */
  readonly steps: { readonly undo: () => void; readonly redo: () => void };
  /** Gets the sampler ready when a reader comes near; absent where nothing is drawn. */
  readonly onNear?: () => void;
  /** What happens to files that are dropped on it. */
  readonly drop?: Pick<DOMAttributes<HTMLElement>, 'onDragOver' | 'onDrop'>;
  /** What the reader must know besides the picture. */
  readonly remarks: ReactNode;
  /** Knobs, plots and actions. */
  readonly children: ReactNode;
  /** What stands below them: tables and the caption. */
  readonly below: ReactNode;
}

/** Milliseconds between two descriptions read out while a figure is busy. */
const patience = 1500;

/** What every figure has around it: its name and a line about it, remarks, the keys of undo, and the same in words for those who listen. */
export function FigureShell(props: FigureShellProps): ReactElement {
  const { id, ref, kind, marks, title, line, sentence, busy, filled, steps, onNear, drop, remarks, children, below } = props;
  const key = useId();
  const emphasis = useEmphasis(id);
  const announced = useThrottled(sentence, busy, patience);
  const press = (event: KeyboardEvent): void => {
    const way = undoKey(event);
    if (way === undefined) return;
    event.preventDefault();
    steps[way]();
  };
  return (
    <figure
      ref={ref}
      className={kind === undefined ? 'experiment' : `experiment ${kind}`}
      data-filled={filled}
      data-lit={emphasis?.mark}
      {...marks}
      aria-labelledby={`${key}title`}
      aria-describedby={`${key}words`}
      onPointerEnter={onNear}
      onFocus={onNear}
      onKeyDown={press}
      {...drop}
    >
      <header className="experiment-head">
        <p className="experiment-title" id={`${key}title`}>
          {title}
        </p>
        <p className="experiment-short">{line}</p>
        {remarks}
      </header>
      <noscript>
        <p className="experiment-noscript">{messages.shell.figureNeedsScript}</p>
      </noscript>
      {children}
      <p className="visually-hidden" id={`${key}words`} aria-live="polite">
        {announced}
      </p>
      {below}
    </figure>
  );
}
