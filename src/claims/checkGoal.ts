import { standardError, summarize } from '../math/summary.ts';
import type { EnsembleResult } from '../networks/ensembleResult.ts';
import { specOf } from '../networks/ensembleSpec.ts';
import type { ParameterId } from '../networks/parameters.ts';
import type { Settings } from '../networks/settings.ts';
import { withMeanField } from '../theory/withMeanField.ts';
import { readQuantity } from './claim.ts';
import type { StatedGoal, Target } from './goal.ts';
import type { Sample } from './measureClaim.ts';

/** How settings stand to a goal: on its side beyond chance, on the other, or too near to tell from these networks. */
export type Standing = 'reached' | 'missed' | 'close';

/** A target as drawn: the mean over all networks at all seeds, its standard error, and how that stands. */
export interface TargetMeasurement {
  readonly target: Target;
  readonly measured: number;
  readonly standardError: number;
  readonly standing: Standing;
}

/** Standard errors that chance is allowed. */
const allowed = 4;

/** The settings that a goal holds and that stand otherwise. */
export const unheld = ({ held }: StatedGoal, settings: Settings): readonly ParameterId[] =>
  (Object.keys(held) as (keyof typeof held)[]).filter((id) => settings[id] !== held[id]);

/** Draws networks of the given settings at each seed and holds the means over all of them against the targets. */
export async function checkGoal(
  { targets, networks }: StatedGoal,
  settings: Settings,
  seeds: readonly number[],
  sample: Sample,
): Promise<readonly TargetMeasurement[]> {
  const metrics = [...new Set(targets.map(({ quantity }) => quantity.metric))];
  const results: EnsembleResult[] = [];
  for (const seed of seeds) results.push(await sample(withMeanField(specOf({ ...settings, networks, seed, metrics }))));
  return targets.map((target) => measureTarget(target, results));
}

function measureTarget(target: Target, results: readonly EnsembleResult[]): TargetMeasurement {
  const { quantity } = target;
  const values = results.flatMap(({ profiles }) => {
    const profile = profiles[quantity.metric];
    return (profile?.single ?? []).map((line) => readQuantity(quantity, line, profile?.firstLayer ?? 0));
  });
  const summary = summarize(values);
  const [measured, error] = [summary.undefinedCount > 0 ? Number.NaN : summary.mean, standardError(summary)];
  return { target, measured, standardError: error, standing: beyondChance(target, measured, error) };
}

/** How a measured mean stands to a side of a value: on it beyond chance, on the other, or too near to tell. */
export function beyondChance({ side, value }: Pick<Target, 'side' | 'value'>, measured: number, error: number): Standing {
  const beyond = side === 'below' ? value - measured : measured - value;
  if (!(Math.abs(beyond) > allowed * error)) return Number.isFinite(beyond) ? 'close' : 'missed';
  return beyond > 0 ? 'reached' : 'missed';
}

/** How all targets stand together. */
export function standingOfAll(measured: readonly TargetMeasurement[]): Standing {
  if (measured.some(({ standing }) => standing === 'missed')) return 'missed';
  return measured.every(({ standing }) => standing === 'reached') ? 'reached' : 'close';
}
