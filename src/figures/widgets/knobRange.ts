import { messages } from '../../messages/messages.ts';
import { type NumberParameter, type ParameterId, parameterTable } from '../../networks/parameters.ts';
import { plannedMethod } from '../../networks/plannedMethod.ts';
import { readSetting, type Settings } from '../../networks/settings.ts';
import { type SliderRange, sliderStops, withStop } from '../controls/sliderStops.ts';
import { plain, type TypedNumber } from '../controls/typedNumber.ts';
import { optionLabel } from './optionLabel.ts';

/** Numbers with more values, evenly spaced, than a slider has places are typed only. */
const mostPlaces = 1e6;

/** What the slider of a number goes over; undefined where it is only typed. */
export function knobRange(parameter: NumberParameter, settings: Settings): SliderRange | undefined {
  const { whole, scale, knob, knobInLaw } = parameter;
  // Only who asked for the law goes that far: to all others half of the slider would be slow.
  const [min, max] = (settings.method === 'law' && plannedMethod(settings, false) === 'law' && knobInLaw) || knob;
  if (scale === 'linear' && max - min > mostPlaces) return undefined;
  const name = [min, max, whole, scale].join();
  const range = ranges.get(name) ?? { min, max, whole, scale };
  ranges.set(name, range);
  return range;
}

/** Ranges that are alike are one, so that a slider is drawn anew where its own changes and not with every knob. */
const ranges = new Map<string, SliderRange>();

/** A number that was typed for a parameter, or why it may not be that. */
export function readNumber(of: ParameterId, text: string): TypedNumber {
  const typed = readSetting(of, plain(text));
  if ('problem' in typed) return { refusal: messages.problems.typed(typed.problem, (id) => messages.parameters.label[id]) };
  return { value: Number(typed.value) };
}

/** The values that a number stops at where it is dragged or stepped, its present one among them; undefined where it is no such number. */
export function knobStops(of: ParameterId, settings: Settings): readonly number[] | undefined {
  const parameter = parameterTable[of];
  const range = parameter.kind === 'number' ? knobRange(parameter, settings) : undefined;
  return range && withStop(sliderStops(range), Number(settings[of]));
}

/** A value of a parameter as the reader meets it. */
export const knobText = (of: ParameterId, settings: Settings): string => optionLabel(of, String(settings[of]));

/** The names that a choice offers, what is set among them; undefined where it is no choice. */
export function knobOptions(of: ParameterId, settings: Settings, offered?: readonly string[]): readonly string[] | undefined {
  const parameter = parameterTable[of];
  if (parameter.kind !== 'choice') return undefined;
  // What a link has set is there, offered or not.
  return offered === undefined ? parameter.options : [...new Set([...offered, String(settings[of])])];
}
