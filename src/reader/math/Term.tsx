import type { ReactElement, ReactNode } from 'react';
import { Highlight, type HighlightProps } from '../prose/Highlight.tsx';
import { Scrub, type ScrubProps } from '../prose/Scrub.tsx';

/** A term that turns a knob of a figure. */
interface Turning {
  readonly figure: string;
  /** The knob. */
  readonly scrubs: ScrubProps['of'];
}

/** What a term does to a figure: it turns a knob, or points something out. */
export type TermDeed = Turning | (Omit<HighlightProps, 'children'> & { readonly scrubs?: undefined });

interface Plain {
  readonly figure?: undefined;
  readonly scrubs?: undefined;
}

interface Named {
  /** The term's name in the formulas: `width` for `\term{width}{d}`. */
  readonly of: string;
  readonly children?: ReactNode;
}

/** Words that mean a part of a formula: pointing at either lights up both, and whatever in a figure bears the same `data-term`; what they do to a figure, that part does, too. */
export function Term({ of, children, ...deed }: Named & (Plain | TermDeed)): ReactElement {
  return (
    <span className="term" data-term={of}>
      {deed.figure !== undefined && deed.scrubs === undefined ? <Highlight {...deed}>{children}</Highlight> : children}
      {deed.scrubs !== undefined && (
        <>
          {' '}
          <Scrub figure={deed.figure} of={deed.scrubs} />
        </>
      )}
    </span>
  );
}
