import type { RefObject } from 'react';
import type { History } from '../../state/history.ts';
import type { GivenLook } from '../../state/looks.ts';
import type { Permalink } from '../../state/permalink.ts';
import type { TheoryActions, TheoryMemory } from '../../state/theoryStore.ts';

type Remembered = Record<never, never>;

/** What the bench asks of a figure without networks, whichever store it has. */
export interface BenchedFigure {
  readonly id: string;
  readonly ref: RefObject<HTMLElement | null>;
  /** The query string of the figure as it stands; empty where that is as the book has it. */
  readonly query: string;
  /** The same, never empty. */
  readonly wholeQuery: string;
  readonly readScene: (query: string) => Permalink & { readonly look?: GivenLook };
  readonly showScene: (query: string) => void;
  readonly state: Pick<TheoryMemory<Remembered>, 'settings' | 'problems' | 'playedFrom'> &
    Pick<TheoryActions<Remembered>, 'set' | 'undo' | 'redo' | 'reset' | 'dismiss' | 'play' | 'endPlay'> & {
      readonly look?: GivenLook;
      readonly link: Permalink | undefined;
      readonly history: History<unknown>;
    };
}
