/** How many decimals the text prints. */
interface Printed {
  readonly digits: number;
}

/** Decimals beyond those that the text prints. */
const more = 2;

/** A number with more digits than the one that it stands beside. */
export const digitsOf = ({ digits }: Printed, value: number): string =>
  Number.isFinite(value) ? value.toFixed(digits + more).replace('-', '−') : '–';

/** A mean and its standard error, with more digits than the number that they stand beside. */
export const meanAndError = (printed: Printed, mean: number, error: number): string =>
  `${digitsOf(printed, mean)} ± ${digitsOf(printed, error)}`;

/** Fewer digits than are allowed: a seed that can be read aloud. */
const largestFresh = 1_000_000;

/** A seed that nobody chose. */
export const freshSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] % largestFresh;
