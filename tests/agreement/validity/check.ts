import type { MetricId } from '../../../src/networks/metrics/index.ts';
import type { Settings } from '../../../src/networks/settings.ts';
import type { LawId } from '../../../src/theory/laws/index.ts';
import type { TheoryId } from '../../../src/theory/profiles/index.ts';
import { type Measured, sampled } from '../ensembles.ts';

/** Networks of one setting. */
export type Drawn = Partial<Settings> & { readonly networks: number; readonly seed: number };

/** Why a theory has no setting outside which networks could miss it, in a sentence. */
export interface NoOutside {
  readonly exact: string;
}

/** What is to be measured of networks, or calculated by other means, beside the number of a law. */
export type Measure = (drawn: Drawn) => Promise<Measured> | Measured;

/** A law with a setting inside its validity and one outside. */
export interface LawCheck {
  readonly law: LawId;
  readonly measure: Measure;
  readonly inside: Drawn;
  readonly outside: Drawn | NoOutside;
  /** Another measurement outside, where inside the number is calculated by other means than networks. */
  readonly outsideMeasure?: Measure;
  /** What a standard error is judged by beside the value. */
  readonly range?: number;
  /** What is measured, as a function of the number of the law. */
  readonly of?: (value: number) => number;
  /** What is declared beside the term of the law: of finite differences, or of a distance that is left. */
  readonly slack?: number;
  /** The law is a bound from above: inside networks stay below it, outside they do not. */
  readonly bound?: true;
}

/** Some theories of metrics with a setting inside the validity of all of them, and networks that all of them miss. */
export interface TheoryCheck {
  readonly theories: readonly (readonly [TheoryId, MetricId])[];
  readonly inside: Drawn;
  readonly outside: Drawn | NoOutside;
  /** The layer outside at which a curve is compared; the last else, the first of a gradient. */
  readonly layer?: number;
  /** Where a slope is compared outside; over the claim else. */
  readonly between?: readonly [number, number];
}

export const isExact = (outside: Drawn | NoOutside): outside is NoOutside => 'exact' in outside;

/** One line a network of some metrics. */
export async function linesOf<M extends MetricId>(drawn: Drawn, metrics: readonly M[]): Promise<Record<M, readonly Float64Array[]>> {
  const { lines } = await sampled({ ...drawn, metrics: [...metrics] });
  return lines as Record<M, readonly Float64Array[]>;
}
