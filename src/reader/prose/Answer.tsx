import { Children, isValidElement, type ReactElement, type ReactNode, useContext } from 'react';
import { messages } from '../../messages/messages.ts';
import type { Near, NumericAnswer } from '../driven/judgeAnswer.ts';
import { PageContext } from '../page.ts';

interface NumberProps {
  /** The right number. */
  readonly value: number;
  /** How far an answer may be from it. */
  readonly tolerance: number;
  /** What it counts, behind the entry. */
  readonly unit?: string;
  /** A `Why` for each typical wrong number. */
  readonly children?: ReactNode;
}

interface ChoiceProps {
  readonly value?: undefined;
  readonly tolerance?: undefined;
  readonly unit?: undefined;
  /** The `Option`s. */
  readonly children: ReactNode;
}

/** A question of an exercise that is answered on the spot: by a number, or by one of a few options. */
export function Answer(props: NumberProps | ChoiceProps): ReactElement {
  const complain = useContext(PageContext).complain;
  const parts = Children.toArray(props.children).filter((part) => isValidElement<Partial<Near> & { readonly right?: boolean }>(part));
  if (props.value === undefined) {
    if (parts.filter((part) => part.props.right).length !== 1) complain('an Answer without a value needs Options, one of them right');
    return (
      <div className="answer" data-drives="answer">
        <ol className="answer-options">{props.children}</ol>
      </div>
    );
  }
  const { value, tolerance, unit = '', children } = props;
  const wrong = parts.map((part) => ({ value: Number(part.props.value), tolerance: part.props.tolerance ?? tolerance }));
  const unfit = wrong.find((one) => !(Math.abs(one.value - value) > tolerance + one.tolerance));
  if (!(tolerance >= 0) || unfit) complain(`the Answer ${value} has a wrong one, ${unfit?.value}, that is too near to it or no number`);
  const answer: NumericAnswer = { value, tolerance, wrong };
  return (
    <div className="answer" data-drives="answer" data-answer={JSON.stringify(answer)} data-unit={unit}>
      {children}
    </div>
  );
}

interface OptionProps {
  readonly right?: boolean;
  /** What it says, and a `Why` for who chooses it. */
  readonly children: ReactNode;
}

/** One of the options of an `Answer`. */
export function Option({ right = false, children }: OptionProps): ReactElement {
  return (
    <li className="answer-option" data-right={right || undefined}>
      {children}
    </li>
  );
}

interface WhyProps extends Partial<Near> {
  readonly children: ReactNode;
}

/** What is said to whoever gives an answer: in an `Option` to that, else to the number `value`. */
export function Why({ children }: WhyProps): ReactElement {
  return (
    <div className="why">
      <p className="why-head">{messages.driven.answer.typical}</p>
      {children}
    </div>
  );
}
