import { type ParameterId, parameterTable } from '../../../networks/parameters.ts';
import { type SliderRange, sliderStops } from '../../controls/sliderStops.ts';

/** Steps of a play from one end of a number's slider to the other, at most. */
const mostSteps = 16;
/** Numbers of this many values are only typed. */
const mostPlaces = 1e6;

/** The values that a play through a knob shows, in order: names as they are offered, numbers from end to end of the slider, evenly or by factors. */
export function playStops(of: ParameterId, offered?: readonly string[]): readonly (string | number)[] {
  const parameter = parameterTable[of];
  // What a reader brings is chosen with a table, not in passing.
  if (parameter.kind === 'choice') return (offered ?? parameter.options).filter((name) => name !== 'own');
  if (parameter.kind !== 'number') return [];
  const { knob, whole, scale } = parameter;
  const [min, max] = knob;
  return max - min > mostPlaces ? [] : thinned({ min, max, whole, scale });
}

/** Even steps of a slider's scale; by factors, the stops of the slider next to them. */
function thinned(range: SliderRange): readonly number[] {
  const { min, max, scale, whole } = range;
  if (scale === 'linear' && !whole) {
    return Array.from({ length: mostSteps + 1 }, (_, k) => Number((min + (k / mostSteps) * (max - min)).toPrecision(6)));
  }
  const stops = sliderStops(range);
  const place = (value: number): number => (scale === 'log' ? Math.log(value) : value);
  const wanted = Array.from({ length: mostSteps + 1 }, (_, k) => place(min) + (k / mostSteps) * (place(max) - place(min)));
  const nearest = (at: number): number =>
    stops.reduce((best, stop) => (Math.abs(place(stop) - at) < Math.abs(place(best) - at) ? stop : best));
  return [...new Set(wanted.map(nearest))];
}

/** The knobs of a figure that can be played through: two values or more. */
export const playable = (
  knobs: readonly ParameterId[],
  options?: Partial<Record<ParameterId, readonly string[]>>,
): readonly ParameterId[] => knobs.filter((knob) => playStops(knob, options?.[knob]).length > 1);
