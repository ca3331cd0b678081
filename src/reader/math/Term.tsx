import type { ReactElement, ReactNode } from 'react';

interface TermProps {
  /** The term's name in the formulas: `width` for `\term{width}{d}`. */
  readonly of: string;
  readonly children?: ReactNode;
}

/** Words that mean a part of a formula: pointing at either lights up both, and whatever in a figure bears the same `data-term`. */
export function Term({ of, children }: TermProps): ReactElement {
  return (
    <span className="term" data-term={of}>
      {children}
    </span>
  );
}
