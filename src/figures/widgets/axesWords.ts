import { messages } from '../../messages/messages.ts';
import { averagedOver, sharingSets } from '../../networks/normalizationAxes.ts';
import { type NormalizationId, normalizations } from '../../networks/normalizations/index.ts';
import type { Settings } from '../../networks/settings.ts';
import { placeOf, type TensorPlace } from '../../networks/smallTensor.ts';
import { valueText } from '../plots/valueText.ts';
import { type AxesPicture, pointedIndex } from './axesPicture.ts';
import { optionLabel } from './optionLabel.ts';
import type { TheoryTable } from './theoryTables.ts';

const { axes: words, shell } = messages;

/** The figure of axes as one short line. */
export const axesLine = ({ normalization, seed }: Settings, { shape, groups }: AxesPicture): string =>
  words.line(
    optionLabel('normalization', normalization),
    normalization === 'group' ? groups : undefined,
    shape.samples,
    shape.channels,
    shape.positions,
    seed,
  );

/** The pointed entry and its value, before and after. */
export function entryText(picture: AxesPicture): string {
  const k = pointedIndex(picture);
  return words.entry(placeText(picture.place), valueText(picture.before.values[k]), valueText(picture.after.values[k]));
}

/** How many entries share its mean and variance, and what these were and are. */
export function sharedText(normalization: NormalizationId, { shared, moments }: AxesPicture): string {
  if (normalization === 'none') return words.alone;
  const { before, after } = moments;
  const say = words[normalizations[normalization].centred ? 'centred' : 'divided'];
  return say(shared.length, ...momentTexts(before), ...momentTexts(after));
}

/** Mean and deviation as texts. */
const momentTexts = ({ mean, deviation }: AxesPicture['moments']['before']): [string, string] => [
  valueText(tidy(mean)),
  valueText(tidy(deviation)),
];

/** A place in words, counted from 1. */
const placeText = ({ sample, channel, position }: TensorPlace): string => words.place(sample + 1, channel + 1, position + 1);

/** Rounding of a number that is 0. */
const tidy = (value: number): number => (Math.abs(value) < 1e-12 ? 0 : value);

/** All that the figure shows, in sentences. */
export function axesDescription(settings: Settings, picture: AxesPicture): string {
  const { normalization } = settings;
  const { keeps, loses, one } = words.of[normalization];
  return shell.sentences([`${axesLine(settings, picture)}.`, entryText(picture), sharedText(normalization, picture), keeps, loses, one]);
}

/** The tables behind the figure: every normalization, what is shared, and the values of the entries that light up. */
export function axesTables({ normalization }: Settings, picture: AxesPicture): readonly TheoryTable[] {
  const { shape, groups, shared, moments, before, after } = picture;
  const kinds = Object.keys(normalizations) as NormalizationId[];
  return [
    {
      id: 'normalizations',
      caption: words.table.kinds,
      columns: words.table.ofKinds,
      keys: ['normalization', 'over', 'entries', 'sets', 'centred'],
      rows: kinds.map((of) => {
        const sets = sharingSets(of, shape, groups);
        const over = averagedOver[of].map((index) => words.index[index]).join(words.and);
        const centred = of === 'none' ? '–' : words.table[normalizations[of].centred ? 'yes' : 'no'];
        return [optionLabel('normalization', of), over === '' ? '–' : over, String(sets[0].length), String(sets.length), centred];
      }),
    },
    {
      id: 'moments',
      caption: words.table.moments(shared.length),
      columns: words.table.ofMoments,
      keys: ['when', 'mean', 'deviation'],
      rows: (['before', 'after'] as const).map((when) => [words.panel[when], tidy(moments[when].mean), moments[when].deviation]),
    },
    {
      id: 'entries',
      caption: words.table.entries(optionLabel('normalization', normalization)),
      columns: words.table.ofEntries,
      keys: ['place', 'before', 'after'],
      rows: shared.map((k) => [placeText(placeOf(shape, k)), before.values[k], after.values[k]]),
    },
  ];
}
