import type { ReactElement, ReactNode } from 'react';
import { messages } from '../../messages/messages.ts';
import { Ref } from './Ref.tsx';

interface MeasureProps {
  /** The figure that it is done in, by its id; absent where no figure is needed. */
  readonly figure?: string;
  readonly children: ReactNode;
}

/** What a section ends in: something for the reader to measure, and in which figure. */
export function Measure({ figure, children }: MeasureProps): ReactElement {
  const { measure } = messages.prose;
  return (
    <div className="measure" role="note" aria-label={measure}>
      <p className="measure-head">
        {measure}
        {figure !== undefined && (
          <>
            {' · '}
            <Ref to={figure} />
          </>
        )}
      </p>
      {children}
    </div>
  );
}
