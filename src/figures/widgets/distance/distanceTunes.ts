import { messages } from '../../../messages/messages.ts';
import { logarithmOf } from '../../../networks/level.ts';
import type { MetricId } from '../../../networks/metrics/index.ts';
import type { SweepResult } from '../../../networks/sweep.ts';
import { valueText } from '../../plots/valueText.ts';
import type { Tune } from '../listen/tune.ts';
import { levelScale, onAxis, type SweepTheory } from '../sweepPicture.ts';
import { type Exponents, exponentDomain } from './distancePicture.ts';
import { exponentReading, placeReading } from './distanceWords.ts';

interface Drawn {
  readonly metric: MetricId;
  readonly result: SweepResult;
  readonly width: number;
  readonly exponents: Exponents | undefined;
  readonly theories: readonly (SweepTheory | undefined)[];
  /** Exponents that theory vouches for, layer by layer from 0. */
  readonly predicted: readonly number[];
  /** The vertical domain of levels. */
  readonly domain: readonly [number, number];
}

/** The lines of a map over layers and widths as tunes: the levels of the width that is read off, and the exponents; errors lie around them. */
export function distanceTunes({ metric, result, width, exponents, theories, predicted, domain }: Drawn): readonly Tune[] {
  const levels = result.points.find(({ value }) => value === width)?.layers?.[metric];
  const text = (at: number): string => valueText(Number((levelScale(metric) === 'linear' ? at : 10 ** at).toPrecision(2)));
  const ofLevels = (): Tune[] => {
    if (levels === undefined) return [];
    const places = levels.levels.map((_, k) => levels.firstLayer + k);
    const logarithms = levels.levels.map((level) => logarithmOf(metric, level));
    const edge = (sign: number) => logarithms.map(({ value, error }) => onAxis(metric, value + sign * error));
    const theory = places.map((layer) => {
      const said = theories[layer];
      const k = said?.sizes.indexOf(width) ?? -1;
      return said?.holds[k] ? said.values[k] : Number.NaN;
    });
    const name = messages.distance.atWidth(messages.parameters.metric[metric].title, width);
    const textAt = (layer: number): string => placeReading(metric, result, { layer, width });
    return [
      {
        name,
        places,
        values: edge(0),
        around: [edge(-1), edge(1)],
        theory: known(theory),
        domain,
        ends: [text(domain[0]), text(domain[1])],
        textAt,
      },
    ];
  };
  const ofExponents = (): Tune[] => {
    if (!exponents?.values.some(Number.isFinite)) return [];
    const { places, values, low, high } = exponents;
    const ends = exponentDomain([low, high, predicted]);
    const theory = places.map((layer) => predicted[layer] ?? Number.NaN);
    const textAt = (layer: number): string => exponentReading(exponents, predicted, layer);
    const name = messages.distance.exponent.title;
    return [
      {
        name,
        places,
        values,
        around: [low, high],
        theory: known(theory),
        domain: ends,
        ends: [valueText(ends[0]), valueText(ends[1])],
        textAt,
      },
    ];
  };
  return [...ofLevels(), ...ofExponents()];
}

const known = (theory: readonly number[]): readonly number[] | undefined => (theory.some(Number.isFinite) ? theory : undefined);
