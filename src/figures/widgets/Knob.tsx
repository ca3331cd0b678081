import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';
import { type ParameterId, parameterTable } from '../../networks/parameters.ts';
import { plannedMethod } from '../../networks/plannedMethod.ts';
import { readSetting, type Settings } from '../../networks/settings.ts';
import { useEmbedded } from '../../state/embedded.ts';
import { Choice } from '../controls/Choice.tsx';
import type { TypedNumber } from '../controls/NumberEntry.tsx';
import { SliderWithEntry } from '../controls/SliderWithEntry.tsx';
import { Formula } from '../formulas/Formula.tsx';
import { optionLabel } from './optionLabel.ts';

interface KnobProps {
  readonly of: ParameterId;
  /** The names to choose from, where not all are offered. */
  readonly options?: readonly string[];
  readonly settings: Settings;
  readonly onSet: <Id extends ParameterId>(parameter: Id, value: Settings[Id]) => void;
}

/** Numbers with more values, evenly spaced, than a slider has places are typed only. */
const mostPlaces = 1e6;

const nameOf = (id: ParameterId): string => messages.parameters.label[id];

/** The control of one parameter, as the parameter table describes it. */
export function Knob({ of, options: offered, settings, onSet }: KnobProps): ReactElement | null {
  const parameter = parameterTable[of];
  const label = nameOf(of);
  const locked = useEmbedded()?.lock.has(of) ? messages.embed.locked : undefined;
  const set = (value: unknown): void => onSet(of, value as Settings[typeof of]);
  if (parameter.kind === 'list' || parameter.kind === 'table') return null;
  if (parameter.kind === 'choice') {
    const value = String(settings[of]);
    // What a link has set is there, offered or not.
    const names = offered === undefined ? parameter.options : [...new Set([...offered, value])];
    const options = names.map((name) => ({ value: name, label: optionLabel(of, name) }));
    return <Choice label={label} name={of} locked={locked} options={options} value={value} onChange={set} />;
  }
  const { whole, scale, symbol } = parameter;
  // Only who asked for the law goes that far: to all others half of the slider would be slow.
  const knob = (settings.method === 'law' && plannedMethod(settings, false) === 'law' && parameter.knobInLaw) || parameter.knob;
  const read = (text: string): TypedNumber => {
    const typed = readSetting(of, text);
    return 'problem' in typed ? { refusal: messages.problems.typed(typed.problem, nameOf) } : { value: Number(typed.value) };
  };
  return (
    <SliderWithEntry
      label={label}
      name={of}
      locked={locked}
      symbol={symbol && <Formula tex={symbol} silent />}
      entryLabel={messages.figure.entryOf(label)}
      value={Number(settings[of])}
      range={scale === 'linear' && knob[1] - knob[0] > mostPlaces ? undefined : { min: knob[0], max: knob[1], whole, scale }}
      read={read}
      onChange={set}
    />
  );
}
