import type { ReactElement, ReactNode } from 'react';
import { messages } from '../../messages/messages.ts';
import { type ParameterId, parameterTable } from '../../networks/parameters.ts';
import type { Settings } from '../../networks/settings.ts';
import { useEmbedded } from '../../state/embedded.ts';
import { byHand } from '../../state/hand.ts';
import { Choice } from '../controls/Choice.tsx';
import { SliderWithEntry } from '../controls/SliderWithEntry.tsx';
import { Formula } from '../formulas/Formula.tsx';
import { knobOptions, knobRange, readNumber } from './knobRange.ts';
import { optionLabel } from './optionLabel.ts';

interface KnobProps {
  readonly of: ParameterId;
  /** The names to choose from, where not all are offered. */
  readonly options?: readonly string[];
  readonly settings: Settings;
  readonly onSet: <Id extends ParameterId>(parameter: Id, value: Settings[Id]) => void;
  /** What is said below the control. */
  readonly note?: ReactNode;
}

/** The control of one parameter, as the parameter table describes it. */
export function Knob({ of, options: offered, settings, onSet, note }: KnobProps): ReactElement | null {
  const parameter = parameterTable[of];
  const label = messages.parameters.label[of];
  const locked = useEmbedded()?.lock.has(of) ? messages.embed.locked : undefined;
  const set = (value: unknown): void => onSet(of, value as Settings[typeof of]);
  if (parameter.kind === 'list' || parameter.kind === 'table') return null;
  if (parameter.kind === 'choice') {
    const options = (knobOptions(of, settings, offered) ?? []).map((name) => ({ value: name, label: optionLabel(of, name) }));
    return <Choice label={label} name={of} locked={locked} options={options} value={String(settings[of])} onChange={set} note={note} />;
  }
  return (
    <SliderWithEntry
      label={label}
      name={of}
      locked={locked}
      symbol={parameter.symbol && <Formula tex={parameter.symbol} silent />}
      entryLabel={messages.figure.entryOf(label)}
      value={Number(settings[of])}
      range={knobRange(parameter, settings)}
      read={(text) => readNumber(of, text)}
      onChange={set}
      onDrag={(value) => byHand(() => set(value))}
      note={note}
    />
  );
}
