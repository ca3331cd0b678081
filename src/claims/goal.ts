import type { Settings } from '../networks/settings.ts';
import type { LineQuantity } from './claim.ts';

type NetworkSettings = Partial<Omit<Settings, 'networks' | 'seed' | 'metrics' | 'backend'>>;

/** What the mean of a quantity over networks has to be for a goal. */
export interface Target {
  readonly quantity: LineQuantity;
  readonly side: 'below' | 'above';
  readonly value: number;
  /** Decimals that the value is printed with. */
  readonly digits: number;
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
}

/** The goals of a chapter, by the name that its tags use. */
export type Goals = Readonly<Record<string, Goal>>;

/** What a page tells a browser of a goal: all but how to reach it. */
export type StatedGoal = Omit<Goal, 'reached' | 'missed'>;

/** The value of a target as it is printed everywhere. */
export const targetText = ({ value, digits }: Target): string => value.toFixed(digits);
