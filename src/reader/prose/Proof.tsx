import { type ReactElement, type ReactNode, useContext } from 'react';
import { messages } from '../../messages/messages.ts';
import { PageContext } from '../page.ts';
import { Fold } from './Fold.tsx';

interface ProofProps {
  /** The id of the result that it is of, where that is not the one right above. */
  readonly of?: string;
  readonly children: ReactNode;
}

/** "Proof", or "Proof of Result 2.1". */
function useSummary(fold: string, of: string | undefined): string {
  const page = useContext(PageContext);
  const label = of === undefined ? undefined : page.label(of);
  return label === undefined ? fold : messages.prose.foldOf(fold, messages.prose.numbered[label.kind](label.number));
}

/** A proof, to fold out. */
export function Proof({ of, children }: ProofProps): ReactElement {
  return (
    <Fold kind="proof" summary={useSummary(messages.prose.proof, of)}>
      {children}
      <span className="end-of-proof" role="img" aria-label={messages.prose.endOfProof} />
    </Fold>
  );
}

/** The way to a formula, to fold out; it may use less than a proof needs to state. */
export function Derivation({ of, children }: ProofProps): ReactElement {
  return (
    <Fold kind="derivation" summary={useSummary(messages.prose.derivation, of)}>
      {children}
    </Fold>
  );
}
