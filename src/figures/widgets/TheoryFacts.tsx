import type { ReactElement } from 'react';
import { Formula } from '../formulas/Formula.tsx';
import { valueText } from '../plots/valueText.ts';

/** A number of theory with its letter and what it means. */
export interface TheoryFact {
  readonly tex: string;
  readonly plain: string;
  readonly name: string;
  readonly value: number;
  /** The same of what stands beside it for comparison. */
  readonly beside?: number;
}

interface TheoryFactsProps {
  /** What the numbers come to, in a sentence. */
  readonly verdict: string;
  readonly facts: readonly TheoryFact[];
  /** Whose numbers they are, and what they take for granted. */
  readonly notes: readonly string[];
}

/** What theory says of what a figure shows: a verdict, the numbers behind it, and whose they are. */
export function TheoryFacts({ verdict, facts, notes }: TheoryFactsProps): ReactElement {
  return (
    <div className="theory-facts">
      <p className="map-verdict">{verdict}</p>
      <dl>
        {facts.map(({ tex, plain, name, value, beside }) => (
          <div key={plain}>
            <dt>
              <Formula tex={tex} plain={plain} silent /> {name}
            </dt>
            <dd>
              {valueText(value)}
              {beside !== undefined && <span className="theory-beside">{valueText(beside)}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <p className="map-note">{notes.join(' ')}</p>
    </div>
  );
}
