import { specOf } from '../networks/ensembleSpec.ts';
import type { MetricId } from '../networks/metrics/index.ts';
import { completeSettings, reconcile, type Settings } from '../networks/settings.ts';
import type { EnsembleSpec } from '../networks/spec.ts';

/** What is read off the line of one network: a metric at a layer, or by how much it grows per layer toward the input, between two layers. */
export type Quantity =
  | { readonly kind: 'level'; readonly metric: MetricId; readonly layer: number }
  | { readonly kind: 'slope'; readonly metric: MetricId; readonly from: number; readonly to: number };

/** A number that a chapter states, the mean of a quantity over networks; its words stand in the chapter, around the tag that prints it. */
export interface Claim {
  /** The number, in the natural unit of its metric (gradient norms are natural logarithms). */
  readonly states: number;
  /** Decimals printed; the last of them says how exact the statement is. */
  readonly digits: number;
  readonly quantity: Quantity;
  /** Which networks and inputs; what is left out stands at its default. */
  readonly settings: Partial<Omit<Settings, 'networks' | 'seed' | 'metrics' | 'backend'>>;
  /** Networks drawn at each seed, enough for a standard error of half a unit of the last digit. */
  readonly networks: number;
}

/** The claims of a chapter, by the name that its tags use. */
export type Claims = Readonly<Record<string, Claim>>;

/** The number as it is printed everywhere. */
export const claimText = ({ states, digits }: Claim): string => states.toFixed(digits);

/** Half a unit of the last digit printed. */
export const halfUnit = ({ digits }: Claim): number => 10 ** -digits / 2;

/** All settings of a claim's networks at a seed. */
export const settingsOfClaim = ({ settings, quantity, networks }: Claim, seed: number): Settings =>
  completeSettings({ ...settings, networks, seed, metrics: [quantity.metric] });

/** What is sampled for a claim at a seed; throws where its settings contradict each other. */
export function specOfClaim(claim: Claim, seed: number): EnsembleSpec {
  const given = settingsOfClaim(claim, seed);
  const [problem] = reconcile(given).problems;
  if (problem) throw new Error(`A claim is about networks that cannot be: ${problem.parameter} ${problem.given}.`);
  return specOf(given);
}

/** The quantity of one line over the layers, of a network or of a theory; index 0 is layer firstLayer. */
export function readQuantity(quantity: Quantity, line: Float64Array, firstLayer: number): number {
  const at = (layer: number): number => line[layer - firstLayer] ?? Number.NaN;
  if (quantity.kind === 'level') return at(quantity.layer);
  return (at(quantity.from) - at(quantity.to)) / (quantity.to - quantity.from);
}
