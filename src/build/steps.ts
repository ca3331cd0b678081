import { type Needs, unmeetable } from '../claims/needs.ts';
import type { IslandUse } from '../reader/page.ts';
import { figureOf, knobsOfIsland } from './knobs.ts';
import { sceneQuery } from './scenes.ts';

/** The query string with which a step of a guide sets its figure; fails where it asks for what the figure has not, or its reader cannot do. */
export function stepQuery(
  file: string,
  step: string,
  figure: string,
  settings: object,
  needs: Needs,
  islands: readonly IslandUse[],
): string {
  const knobs = knobsOfIsland(figureOf(file, figure, islands));
  const asked = Object.keys(needs) as (keyof Needs)[];
  const [other] = asked.filter((id) => !knobs.includes(id));
  if (other !== undefined) throw new Error(`${file}: the step "${step}" asks for ${other}, which is no knob of the figure "${figure}".`);
  const wrong = unmeetable(needs);
  if (wrong !== undefined) throw new Error(`${file}: the step "${step}" asks for ${wrong} to be what it cannot be.`);
  return sceneQuery(file, { name: step, figure, settings }, islands) ?? '';
}
