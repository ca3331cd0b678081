import type { InputId } from '../../networks/inputs/index.ts';
import { smallSingularValue } from '../../networks/inputs/nearCollinear.ts';
import type { Dialect } from '../dialects.ts';

/** What says how a batch of a script is drawn. */
export interface InputsAsked {
  readonly py: Dialect;
  /** How many dimensions a sample has, in the script's words. */
  readonly dimension: string;
  /** What entries are multiplied by, with a space and a star behind it; empty where that is nothing. */
  readonly times: string;
}

/** An expression for a fresh batch h, one sample a column; `before` stands in a function of its own, `once` at the top. */
export interface InputsSnippet {
  readonly once?: readonly string[];
  readonly before?: readonly string[];
  readonly batch: string;
}

/** An orthonormal frame, uniformly random: the Q of a Gaussian matrix whose R has a positive diagonal, of mean square 1. */
const frame = ({ normal }: Dialect, dimension: string, columns: string): readonly string[] => [
  `Q, R = np.linalg.qr(${normal(dimension, columns)})`,
];
const framed = 'len(Q) ** 0.5 * Q * np.sign(np.diag(R))';

/** Samples of a table, scaled together and not centred. */
const chosen = ({ py, times }: InputsAsked): InputsSnippet => ({
  once: [`TABLE = ${py.table('DATA')}[:, :DIMENSION]`],
  before: [`h = TABLE[${py.distinct('BATCH', 'len(TABLE)')}].T`],
  batch: `${times}h / (h * h).mean() ** 0.5`,
});

/** How every distribution of inputs is written. */
export const inputSnippets: Readonly<Record<InputId, (asked: InputsAsked) => InputsSnippet>> = {
  gaussian: ({ py, dimension, times }) => ({ batch: `${times}${py.normal(dimension, 'BATCH')}` }),
  equicorrelated: ({ py, dimension, times }) => ({
    before: [
      ...frame(py, dimension, 'BATCH'),
      `F, apart, whole = ${framed}, (1 - CORRELATION) ** 0.5, max(0, 1 + (BATCH - 1) * CORRELATION) ** 0.5`,
    ],
    batch: `${times}(apart * F + (whole - apart) / BATCH * F.sum(1, keepdims=True))`,
  }),
  nearCollinear: ({ py, dimension, times }) => ({
    before: [
      `U, s, V = np.linalg.svd(${py.normal(dimension, 'BATCH')}, full_matrices=False)`,
      `s = np.where(s == s[0], 1.0, ${smallSingularValue})`,
      'h = U * s @ V',
    ],
    batch: `${times}h / (h * h).mean() ** 0.5`,
  }),
  digits: chosen,
  orthonormal: ({ py, dimension, times }) => ({
    before: frame(py, dimension, 'BATCH'),
    batch: `${times}${framed}`,
  }),
  circle: ({ py, dimension, times }) => ({
    before: [...frame(py, dimension, '2'), `F = ${framed}`, 'angles = 2 * np.pi * np.arange(BATCH) / BATCH'],
    batch: `${times}(F[:, :1] * np.cos(angles) + F[:, 1:] * np.sin(angles))`,
  }),
  repeated: ({ py, dimension, times }) => ({
    before: ['distinct = max(1, BATCH - int(REPEATED * BATCH + 0.5))'],
    batch: `${times}${py.normal(dimension, 'distinct')}[:, np.arange(BATCH) % distinct]`,
  }),
  own: chosen,
};
