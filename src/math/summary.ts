/** What is known of some values after all were seen; NaN stands for undefined. */
export interface Summary {
  /** Mean of the defined values: infinite when some are, undefined when both infinities occur or there are none. */
  readonly mean: number;
  /** Sample standard deviation, with n - 1; undefined for fewer than 2 values and when any is infinite. */
  readonly std: number;
  /** Values that were defined, infinite ones included. */
  readonly count: number;
  /** Values that were NaN, which enter nothing else. */
  readonly undefinedCount: number;
}

/**
 * Mean and deviation of a stream of values in one pass (Welford 1962), and of two streams together (Chan, Golub and LeVeque
 * 1983). For finite values below 1e150 in size.
 */
export class RunningSummary {
  #finite = 0;
  #mean = 0;
  #squares = 0;
  #infinite = 0;
  #infiniteSum = 0;
  #undefined = 0;

  add(value: number): void {
    if (Number.isNaN(value)) this.#undefined++;
    else if (Number.isFinite(value)) this.#addFinite(value);
    else {
      this.#infinite++;
      this.#infiniteSum += value;
    }
  }

  #addFinite(value: number): void {
    const difference = value - this.#mean;
    this.#mean += difference / ++this.#finite;
    this.#squares += difference * (value - this.#mean);
  }

  /** Takes in all that another has seen, which stays as it is. */
  merge(other: RunningSummary): void {
    const together = this.#finite + other.#finite;
    if (other.#finite > 0) {
      const difference = other.#mean - this.#mean;
      this.#squares += other.#squares + difference * difference * ((this.#finite * other.#finite) / together);
      this.#mean += difference * (other.#finite / together);
    }
    this.#finite = together;
    this.#infinite += other.#infinite;
    this.#infiniteSum += other.#infiniteSum;
    this.#undefined += other.#undefined;
  }

  snapshot(): Summary {
    const count = this.#finite + this.#infinite;
    const finiteMean = count > 0 ? this.#mean : Number.NaN;
    const mean = this.#infinite > 0 ? this.#infiniteSum : finiteMean;
    const std = this.#infinite === 0 && count > 1 ? Math.sqrt(this.#squares / (count - 1)) : Number.NaN;
    return { mean, std, count, undefinedCount: this.#undefined };
  }
}

/** The summary of values that are all at hand. */
export function summarize(values: Iterable<number>): Summary {
  const running = new RunningSummary();
  for (const value of values) running.add(value);
  return running.snapshot();
}

/** std / sqrt(count), the standard error of the mean; undefined (NaN) where the deviation is. */
export const standardError = ({ std, count }: Summary): number => std / Math.sqrt(count);
