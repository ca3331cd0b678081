import { type KnobList, knobsOf } from '../figures/widgets/benchProps.ts';
import { settingsOfProps } from '../figures/widgets/experimentProps.ts';
import { knobText } from '../figures/widgets/knobRange.ts';
import { settingsOfMap } from '../figures/widgets/mapProps.ts';
import { settingsOfSweep } from '../figures/widgets/sweepProps.ts';
import { type ParameterId, parameterTable } from '../networks/parameters.ts';
import type { Settings } from '../networks/settings.ts';
import type { IslandUse } from '../reader/page.ts';
import { found } from './found.ts';

/** Of the kinds of figures that are not set as an experiment is. */
const settingsOf: Readonly<Partial<Record<IslandUse['name'], (props: never) => Settings>>> = {
  sweep: settingsOfSweep,
  theoryMap: settingsOfMap,
};

/** What a figure of a text is set to when it opens. */
export const settingsOfIsland = ({ name, props }: IslandUse): Settings => (settingsOf[name] ?? settingsOfProps)(props as never);

/** The knobs that a figure of a text has. */
export const knobsOfIsland = ({ props }: IslandUse): readonly ParameterId[] => knobsOf(props.knobs as KnobList);

/** A figure of a text, by its id; fails where there is none. */
export const figureOf = (file: string, figure: string, islands: readonly IslandUse[]): IslandUse =>
  found(
    islands.find(({ id }) => id === figure),
    file,
    `figure "${figure}"`,
    islands.map(({ id }) => id),
  );

/** The value that a knob of a figure has when it opens, as the text prints it; fails where the figure has no such knob, or one that words cannot turn. */
export function knobValue(file: string, figure: string, of: ParameterId, islands: readonly IslandUse[]): string {
  const island = figureOf(file, figure, islands);
  const knobs = knobsOfIsland(island);
  found(knobs.includes(of) || undefined, file, `knob "${of}" of the figure "${figure}"`, knobs);
  const { kind } = parameterTable[of];
  if (kind !== 'number' && kind !== 'choice')
    throw new Error(`${file}: words cannot turn "${of}", which is neither a number nor a choice.`);
  return knobText(of, settingsOfIsland(island));
}
