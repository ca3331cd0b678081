import type { EnsembleSpec } from '../../networks/spec.ts';
import type { AssumptionId, Mark, SourceId, Validity } from '../prediction.ts';

/** What a law says of a setting. */
export interface LawValue {
  readonly value: number;
  readonly validity: Validity;
  /** Bound, while the law is valid, on what a finite width adds to the value. */
  readonly finiteWidthTerm: number;
}

/** One number that theory knows of a setting, such as a fixed point or a depth scale; what it says over the layers is a `Theory`. */
export interface Law {
  /** KaTeX source of the number. */
  readonly tex: string;
  readonly mark: Mark;
  readonly source: SourceId;
  readonly assumptions: readonly AssumptionId[];
  /** Undefined where the law does not speak of such networks; infinite where the number is. */
  of(spec: EnsembleSpec): LawValue | undefined;
}
