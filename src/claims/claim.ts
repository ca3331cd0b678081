import { specOf } from '../networks/ensembleSpec.ts';
import type { MetricId } from '../networks/metrics/index.ts';
import { completeSettings, reconcile, type Settings } from '../networks/settings.ts';
import type { EnsembleSpec } from '../networks/spec.ts';
import { runsOf, type Sweep } from '../networks/sweep.ts';
import { withMeanField } from '../theory/withMeanField.ts';
import type { CalculationId } from './calculations/index.ts';

/** What is read off the line of one network: a metric at a layer, or by how much it grows per layer toward the input, between two layers. */
export type LineQuantity =
  | { readonly kind: 'level'; readonly metric: MetricId; readonly layer: number }
  | { readonly kind: 'slope'; readonly metric: MetricId; readonly from: number; readonly to: number };

/** The exponent of the power law of a metric's settled level against a size. */
export interface ExponentQuantity extends Sweep {
  readonly kind: 'exponent';
  readonly metric: MetricId;
}

/** What a claim is about. */
export type Quantity = LineQuantity | ExponentQuantity;

/** A number that a chapter states: the mean of a quantity over networks, or an exponent; its words stand in the chapter, around the tag that prints it. */
export interface Claim {
  /** The number, in the natural unit of its metric (gradient norms are natural logarithms). */
  readonly states: number;
  /** Decimals printed; the last of them says how exact the statement is. */
  readonly digits: number;
  readonly quantity: Quantity;
  /** Which networks and inputs; what is left out stands at its default. */
  readonly settings: Partial<Omit<Settings, 'networks' | 'seed' | 'metrics' | 'backend' | 'summary'>>;
  /** Networks drawn at each seed, of each size where there are several, enough for a standard error of half a unit of the last digit. */
  readonly networks: number;
}

/** A number that a text states and formulas give: no network is drawn for it. */
export interface CalculatedClaim extends Pick<Claim, 'states' | 'digits'> {
  readonly calculation: CalculationId;
}

/** The claims of a chapter, measured or calculated, by the name that its tags use. */
export type Claims = Readonly<Record<string, Claim | CalculatedClaim>>;

/** The number as it is printed everywhere. */
export const claimText = ({ states, digits }: Pick<Claim, 'states' | 'digits'>): string => states.toFixed(digits).replace('-', '−');

/** Half a unit of the last digit printed. */
export const halfUnit = ({ digits }: Pick<Claim, 'digits'>): number => 10 ** -digits / 2;

/** All settings of a claim's networks at a seed. */
export const settingsOfClaim = ({ settings, quantity, networks }: Claim, seed: number): Settings =>
  completeSettings({ ...settings, networks, seed, metrics: [quantity.metric] });

/** What is sampled for a claim at a seed, an ensemble for each size that it is about; throws where its settings contradict each other. */
export function specsOfClaim(claim: Claim, seed: number): readonly EnsembleSpec[] {
  const given = settingsOfClaim(claim, seed);
  const { quantity } = claim;
  if (quantity.kind === 'exponent') {
    const runs = runsOf(given, quantity);
    if (runs.length < quantity.values.length) throw new Error(`A claim goes over a ${quantity.over} that its settings do not allow.`);
    return runs.map(({ settings }) => withMeanField(specOf(settings)));
  }
  const [problem] = reconcile(given).problems;
  if (problem) throw new Error(`A claim is about networks that cannot be: ${problem.parameter} ${problem.given}.`);
  return [withMeanField(specOf(given))];
}

/** The quantity of one line over the layers, of a network or of a theory; index 0 is layer firstLayer. */
export function readQuantity(quantity: LineQuantity, line: Float64Array, firstLayer: number): number {
  const at = (layer: number): number => line[layer - firstLayer] ?? Number.NaN;
  if (quantity.kind === 'level') return at(quantity.layer);
  return (at(quantity.from) - at(quantity.to)) / (quantity.to - quantity.from);
}
