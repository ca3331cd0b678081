import type { ReactElement, ReactNode } from 'react';

/** A course of action or of thought, as numbered `Step`s. */
export function Steps({ children }: { readonly children: ReactNode }): ReactElement {
  return <ol className="steps">{children}</ol>;
}

interface StepProps {
  /** What the step does, in a few words. */
  readonly title?: string;
  readonly children: ReactNode;
}

/** One of the `Steps`. */
export function Step({ title, children }: StepProps): ReactElement {
  return (
    <li className="step">
      {title !== undefined && <p className="step-title">{title}</p>}
      {children}
    </li>
  );
}
