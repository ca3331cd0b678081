/** A number that follows from formulas, without networks. */
export interface Calculation {
  /** What is calculated, as TeX. */
  readonly tex: string;
  /** Whether chance has a part in it, so that another seed gives slightly another number. */
  readonly drawn?: true;
  calculate(seed: number): number;
}
