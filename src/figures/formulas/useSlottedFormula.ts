import { type RefObject, useContext, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { FormulaContext } from './formulas.ts';

/**
 * A formula with a `\slot` whose text changes faster than formulas can be set: it is set once, when it is first wanted, into the element of
 * the reference, which must stay and stay empty; from then on only the text in the slot is renewed. `set` says whether it is there.
 */
export function useSlottedFormula(
  tex: string,
  text: string,
  wanted: boolean,
): { readonly ref: RefObject<HTMLSpanElement | null>; readonly set: boolean } {
  const { typesetInto } = useContext(FormulaContext);
  const ref = useRef<HTMLSpanElement>(null);
  const [write, setWrite] = useState<(text: string) => void>();
  useEffect(() => {
    if (!wanted || write !== undefined || !ref.current) return;
    let gone = false;
    typesetInto(ref.current, tex).then(
      (writer) => !gone && setWrite(() => writer),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [wanted, write, typesetInto, tex]);
  useLayoutEffect(() => write?.(text), [write, text]);
  return { ref, set: write !== undefined };
}
