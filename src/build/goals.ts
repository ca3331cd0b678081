import type { Goal } from '../claims/goal.ts';
import { knobsOf } from '../figures/widgets/benchProps.ts';
import { type ExperimentProps, settingsOfProps } from '../figures/widgets/experimentProps.ts';
import { type ParameterId, parameterIds } from '../networks/parameters.ts';
import { completeSettings, reconcile } from '../networks/settings.ts';
import type { IslandUse } from '../reader/page.ts';
import { moveSettings } from '../state/dependentDefaults.ts';

/** What a check sets for itself. */
const own: readonly ParameterId[] = ['metrics', 'networks', 'seed', 'backend', 'summary'];

/** Fails where the figure of a goal is not there, or its knobs do not lead to the settings that reach it. */
export function requireReachable(file: string, id: string, goal: Goal, islands: readonly IslandUse[]): void {
  const complaint = (what: string): Error => new Error(`${file}: the goal "${id}" ${what}.`);
  const island = islands.find((one) => one.id === goal.figure);
  if (island === undefined) throw complaint(`is set on the figure "${goal.figure}", which is not there`);
  const props = island.props as unknown as ExperimentProps;
  const defaults = settingsOfProps(props);
  const wanted = { ...goal.held, ...goal.reached };
  const given = completeSettings(wanted);
  const { settings: turned, problems } = reconcile(moveSettings(defaults, wanted));
  if (problems.length > 0) throw complaint(`is reached by settings that cannot be: ${problems[0].parameter} ${problems[0].given}`);
  for (const parameter of parameterIds.filter((one) => !own.includes(one))) {
    const [there, here] = [turned[parameter], given[parameter]];
    if (there !== here) throw complaint(`leaves ${parameter} out, which is ${there} on its figure and not ${here}`);
    const turnedByHand = parameter in wanted && there !== defaults[parameter];
    if (turnedByHand && !knobsOf(props.knobs).includes(parameter)) throw complaint(`is reached by ${parameter}, which is no knob`);
  }
}
