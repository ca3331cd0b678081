import type { EnsembleResult } from '../../networks/ensembleResult.ts';
import type { Need } from '../../networks/need.ts';
import type { Plan } from '../plan.ts';

/** A mean over networks with its standard error; NaN where that is not known. */
export interface BookNumber {
  readonly mean: number;
  readonly error: number;
}

/** One number that a script reads at a layer: a row of its table. */
export interface ReadingSnippet {
  /** What the row is called. */
  readonly name: string;
  readonly needs: Need;
  /** The first layer that has it. */
  readonly firstLayer: 0 | 1;
  /** What stands before it in `measure`. */
  readonly before: readonly PartId[];
  /** The number, in NumPy's words; nothing for what the way back reads. */
  readonly value?: (plan: Plan) => string;
  /** The same number in a result of the book. */
  readonly inBook: (result: EnsembleResult, layer: number) => BookNumber | undefined;
}

/** What several readings share. */
export const parts = {
  p: ({ py }: Plan) => `p = ${py.singularValues('h / np.linalg.norm(h)')} ** 2  # shares of the squared singular values`,
  u: () => 'u = h / np.sqrt((h * h).sum(0))  # samples of length 1',
  cosines: ({ py }: Plan) => `cosines = (u.T @ u)[${py.pairs}]`,
  entries: () => 'entries = h / (h * h).mean() ** 0.5',
  j: ({ py }: Plan) => `j = ${py.singularValues('T[:, :, 0]')} ** 2  # of the Jacobian of the first sample`,
  w: ({ py }: Plan) => `w = ${py.singularValues('drawn[0]')} ** 2  # of the first weights of the layer`,
} satisfies Record<string, (plan: Plan) => string>;

export type PartId = keyof typeof parts;

/** Every part, in the order in which they can stand. */
export const partIds = Object.keys(parts) as readonly PartId[];

/** exp(2 ln s) where scales are carried as logarithms. */
export const withScale = (value: string, carried: boolean, logarithm: string): string =>
  carried ? `${value} * np.exp(2 * ${logarithm})` : value;

/** The mean of values with its standard error, those that are no number left out. */
export function meanOf(values: readonly number[]): BookNumber {
  const known = values.filter((value) => !Number.isNaN(value));
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const squares = known.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, error: known.length > 1 ? Math.sqrt(squares / (known.length - 1) / known.length) : Number.NaN };
}
