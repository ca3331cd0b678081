import type { Settings } from '../networks/settings.ts';
import { beyondChance, type TargetMeasurement } from './checkGoal.ts';
import type { Mistake, StatedGoal } from './goal.ts';
import { isMet } from './needs.ts';

function isMade({ settings: needs = {}, measured: wanted }: Mistake, settings: Settings, measured: readonly TargetMeasurement[]): boolean {
  if (!isMet(needs, settings)) return false;
  if (wanted === undefined) return true;
  const found = measured.find(({ target }) => target.quantity.metric === wanted.metric);
  return found !== undefined && beyondChance(wanted, found.measured, found.standardError) === 'reached';
}

/** The first of a goal's typical mistakes that settings which miss it make; undefined where it is none of them. */
export const mistakeMade = (goal: StatedGoal, settings: Settings, measured: readonly TargetMeasurement[]): string | undefined =>
  Object.entries(goal.mistakes ?? {}).find(([, mistake]) => isMade(mistake, settings, measured))?.[0];
