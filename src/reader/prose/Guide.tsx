import { createContext, type ReactElement, type ReactNode, useContext } from 'react';
import { messages } from '../../messages/messages.ts';
import { PageContext } from '../page.ts';
import { Ref } from './Ref.tsx';

interface GuideProps {
  /** Its address; a step's is this and its number, as in `tour-3`. */
  readonly id: string;
  /** The figure that its steps set, by its id. */
  readonly figure: string;
  /** What it leads to, in a few words. */
  readonly title: string;
  readonly children: ReactNode;
}

/** What the steps of a guide know of it; each takes the next number as it is rendered. */
export interface Course {
  readonly id: string;
  readonly figure: string;
  steps: number;
}

/** The guide that is being rendered. */
export const CourseContext = createContext<Course | undefined>(undefined);

/** Steps that lead a reader through a figure, one at a time; without scripts, and on paper, all of them in order. */
export function Guide({ id, figure, title, children }: GuideProps): ReactElement {
  useContext(PageContext).addPlace(id);
  return (
    <section className="guide" id={id} data-drives="guide" data-figure={figure} aria-labelledby={`${id}-head`}>
      <p className="guide-head" id={`${id}-head`}>
        {messages.driven.guide.head(title)} · <Ref to={figure} />
      </p>
      <CourseContext value={{ id, figure, steps: 0 }}>
        <ol className="guide-steps">{children}</ol>
      </CourseContext>
    </section>
  );
}
