import type { Settings } from '../networks/settings.ts';
import type { LineQuantity } from './claim.ts';
import type { Needs } from './needs.ts';

type NetworkSettings = Partial<Omit<Settings, 'networks' | 'seed' | 'metrics' | 'backend' | 'summary'>>;

/** What the mean of a quantity over networks has to be for a goal. */
export interface Target {
  readonly quantity: LineQuantity;
  readonly side: 'below' | 'above';
  readonly value: number;
  /** Decimals that the value is printed with. */
  readonly digits: number;
}

/** A typical way to miss a goal. */
export interface Mistake {
  /** What the settings are then; any where nothing is said. */
  readonly settings?: Needs;
  /** On which side of a value the mean of one of the targets' metrics lies then, beyond chance. */
  readonly measured?: Pick<Target, 'side' | 'value'> & { readonly metric: Target['quantity']['metric'] };
  /** Settings beside the held ones that miss the goal in this way. */
  readonly witness: NetworkSettings;
}

/** What a reader is to reach by turning the knobs of a figure. */
export interface Goal {
  /** The figure, by its id in the chapter. */
  readonly figure: string;
  /** Settings that stand as they are given here; the depth is among them, because the targets name layers. */
  readonly held: NetworkSettings & { readonly depth: number };
  readonly targets: readonly Target[];
  /** Networks drawn at each seed. */
  readonly networks: number;
  /** Settings beside the held ones that reach it, and some that do not; what is left out stands at its default. */
  readonly reached: NetworkSettings;
  readonly missed: NetworkSettings;
  /** Typical ways to miss it, by the names that `Mistake` has; of several that are made the first counts. */
  readonly mistakes?: Readonly<Record<string, Mistake>>;
}

/** The goals of a chapter, by the name that its tags use. */
export type Goals = Readonly<Record<string, Goal>>;

/** What a page tells a browser of a goal: all but how to reach it. */
export type StatedGoal = Omit<Goal, 'reached' | 'missed'>;

/** The value of a target as it is printed everywhere. */
export const targetText = ({ value, digits }: Target): string => value.toFixed(digits);
