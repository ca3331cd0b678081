import { lazy, type ReactElement, type RefObject, Suspense } from 'react';
import { messages } from '../../messages/messages.ts';
import type { BenchProps } from './benchProps.ts';
import type { Heard } from './listen/ListenRow.tsx';
import { PartBoundary } from './PartBoundary.tsx';
import type { PlayedFigure } from './play/playedFigure.ts';
import { playable } from './play/playStops.ts';

/** What opens as a row below the actions of a figure. */
export type RowId = 'play' | 'listen';

interface FigureRowProps extends Pick<BenchProps, 'title' | 'knobs' | 'options'> {
  readonly opened: RowId | undefined;
  readonly onOpen: (row: RowId | undefined) => void;
  readonly figure: PlayedFigure;
  readonly element: RefObject<HTMLElement | null>;
  /** What can be heard of it; absent where it has no lines over layers. */
  readonly heard?: Heard;
}

const PlayRow = lazy(() => import('./play/PlayRow.tsx').then(({ PlayRow: row }) => ({ default: row })));
const ListenRow = lazy(() => import('./listen/ListenRow.tsx').then(({ ListenRow: row }) => ({ default: row })));

/** The buttons that open the rows: one element each, since every figure of a page has them. */
export function RowButtons({ opened, onOpen, knobs, options, heard }: FigureRowProps): ReactElement {
  const toggles = { opened, onOpen };
  return (
    <>
      {playable(knobs, options).length > 0 && <RowButton of="play" name={messages.play.open} {...toggles} />}
      {heard && <RowButton of="listen" name={messages.listen.open} {...toggles} />}
    </>
  );
}

interface RowButtonProps extends Pick<FigureRowProps, 'opened' | 'onOpen'> {
  readonly of: RowId;
  readonly name: string;
}

const RowButton = ({ of, name, opened, onOpen }: RowButtonProps): ReactElement => (
  <button
    type="button"
    className="control-button control-drawn"
    data-sign={of}
    aria-expanded={opened === of}
    onClick={() => onOpen(opened === of ? undefined : of)}
  >
    {name}
  </button>
);

/** The row that is open; its code comes when it first opens. */
export function FigureRow({ opened, title, knobs, options, figure, element, heard }: FigureRowProps): ReactElement | null {
  if (opened === undefined) return null;
  return (
    <PartBoundary>
      <Suspense>
        {opened === 'play' && <PlayRow title={title} knobs={knobs} options={options} figure={figure} element={element} />}
        {opened === 'listen' && heard && <ListenRow title={title} heard={heard} />}
      </Suspense>
    </PartBoundary>
  );
}
