import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import type { ChoiceParameter, NumberParameter, ParameterId } from '../../networks/parameters.ts';
import { readValue } from '../../networks/settings.ts';
import { useEmbedded } from '../../state/embedded.ts';
import type { LookKey } from '../../state/looks.ts';
import { Choice } from '../controls/Choice.tsx';
import { SliderWithEntry } from '../controls/SliderWithEntry.tsx';
import type { TypedNumber } from '../controls/typedNumber.ts';
import { Formula } from '../formulas/Formula.tsx';

interface LookKnobProps {
  /** What addresses call it: the key of its look, or the parameter that it sets. */
  readonly name: LookKey | ParameterId;
  readonly of: NumberParameter | ChoiceParameter;
  readonly label: string;
  readonly value: number | string;
  /** What a reader calls a name; names stand for themselves where nothing is said. */
  readonly nameOf?: (option: string) => string;
  readonly onTurn: (value: number | string) => void;
}

const itself = (option: string): string => option;

/** The control of one way of looking, as its table describes it. */
export function LookKnob({ name, of, label, value, nameOf = itself, onTurn }: LookKnobProps): ReactElement {
  const locked = useEmbedded()?.lock.has(name) ? messages.embed.locked : undefined;
  if (of.kind === 'choice') {
    const options = of.options.map((option) => ({ value: option, label: nameOf(option) }));
    return <Choice label={label} name={name} locked={locked} options={options} value={String(value)} onChange={onTurn} />;
  }
  const { knob, min, max, whole, scale, symbol } = of;
  const read = (text: string): TypedNumber => {
    const typed = readValue(of, text);
    if ('value' in typed) return { value: Number(typed.value) };
    return { refusal: messages.problems.typedNumber(label, text, { kind: 'number', whole, min, max }) };
  };
  return (
    <SliderWithEntry
      label={label}
      name={name}
      locked={locked}
      symbol={symbol && <Formula tex={symbol} silent />}
      entryLabel={messages.figure.entryOf(label)}
      value={Number(value)}
      range={{ min: knob[0], max: knob[1], whole, scale }}
      read={read}
      onChange={onTurn}
    />
  );
}
