import { type ReactElement, useContext, useEffect, useRef } from 'react';
import { FormulaContext } from './formulas.ts';

interface FormulaProps {
  /** KaTeX source. */
  readonly tex: string;
  /** What stands there until the formula is set, or where it cannot be. */
  readonly plain?: string;
  /** Whether words beside it say the same to those who listen. */
  readonly silent?: boolean;
}

/** A formula: as the page carries it where it does, else set when it is first shown. */
export function Formula(props: FormulaProps): ReactElement {
  const { tex, silent } = props;
  const { markupOf } = useContext(FormulaContext);
  const markup = markupOf(tex);
  if (markup === undefined) return <LateFormula key={tex} {...props} />;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: set when the page was made, and taken over as it stands
  return <span className="formula" data-tex={tex} aria-hidden={silent} dangerouslySetInnerHTML={markup} />;
}

/** A formula that the page does not carry: plain until it is set. */
function LateFormula({ tex, plain = '', silent }: FormulaProps): ReactElement {
  const { typesetInto } = useContext(FormulaContext);
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (place.current) typesetInto(place.current, tex).catch(() => undefined);
  }, [typesetInto, tex]);
  return (
    <span ref={place} className="formula" aria-hidden={silent}>
      {plain}
    </span>
  );
}
