import type { ArchitectureId } from '../../networks/architectures/index.ts';
import type { WeightsId } from '../../networks/weights/index.ts';
import type { Dialect } from '../dialects.ts';
import type { Plan } from '../plan.ts';

/** What says how the weights of a script are drawn. */
export interface WeightsAsked {
  readonly py: Dialect;
  /** Places of a kernel that the columns are blocks of; 1 where weights are no kernel. */
  readonly taps: number;
  /** The size of W and sigma_w^2, in the script's words. */
  readonly rows: string;
  readonly columns: string;
  readonly variance: string;
}

/** The lines that draw W, rows x columns, with entries of variance `variance` / columns. */
type WeightsSnippet = (asked: WeightsAsked) => readonly string[];

/** A Haar orthogonal matrix Q of a side, as the Q of a Gaussian matrix whose R has a positive diagonal. */
const haar = ({ normal }: Dialect, side: string): readonly string[] => [`side = ${side}`, `Q, R = np.linalg.qr(${normal('side', 'side')})`];
const haarBlock = '(Q * np.sign(np.diag(R)))';

const orthogonal: WeightsSnippet = ({ py }) => [
  ...haar(py, 'max(rows, columns)'),
  `W = (variance * side / columns) ** 0.5 * ${haarBlock}[:rows, :columns]`,
];

/** How every law of weights is written. */
export const weightsSnippets: Readonly<Record<WeightsId, WeightsSnippet>> = {
  gaussian: ({ py, rows, columns, variance }) => [`W = (${variance} / ${columns}) ** 0.5 * ${py.normal(rows, columns)}`],
  orthogonal,
  uniform: ({ py, rows, columns, variance }) => [`W = (3 * ${variance} / ${columns}) ** 0.5 * (2 * ${py.uniform(rows, columns)} - 1)`],
  sparse: ({ py }) => [
    `present = ${py.uniform('rows', 'columns')} < DENSITY`,
    `W = (variance / DENSITY / columns) ** 0.5 * present * ${py.normal('rows', 'columns')}`,
  ],
  deltaOrthogonal: (asked) =>
    asked.taps === 1
      ? orthogonal(asked)
      : [
          ...haar(asked.py, `max(rows, columns // ${asked.taps})  # of a matrix in the middle of the kernel, with 0 around it`),
          `W = np.concatenate([(place == ${Math.floor(asked.taps / 2)}) * (variance * side * ${asked.taps} / columns) ** 0.5 * ${haarBlock}[:rows, :columns // ${asked.taps}] for place in range(${asked.taps})], 1)`,
        ],
  // A function of the batch h that the layer will meet.
  iterative: () => [
    'U, s, V = np.linalg.svd(h, full_matrices=False)',
    'fitted = V[:rows, :columns] * np.where(s > BATCH * 2.0**-52 * s[0], s, np.inf) ** -0.5 @ U.T',
    'W = (variance / columns) ** 0.5 * fitted / (fitted * fitted).mean() ** 0.5',
  ],
};

/** Whether W is drawn in one expression, where the layer needs it; else a function draws it. */
export const drawsInline = ({ settings, remembers, inputMap }: Plan): boolean =>
  !(remembers || inputMap) && oneMap.includes(settings.architecture) && oneLine.includes(settings.weights);

const oneMap: readonly ArchitectureId[] = ['mlp', 'residual', 'dense', 'attention', 'transformer'];
const oneLine: readonly WeightsId[] = ['gaussian', 'uniform'];

/** The batch that weights are fitted to; they count as fixed when a gradient is taken. */
const constant = { numpy: 'h', pytorch: 'h.detach()', jax: 'jax.lax.stop_gradient(h)' } as const;

/** W of so many rows and columns, in the words of a layer. */
export function drawnWeights(plan: Plan, rows: string, columns: string): string {
  const { weights } = plan.settings;
  if (!drawsInline(plan)) return `weights(${rows}, ${columns}${weights === 'iterative' ? `, ${constant[plan.language]}` : ''})`;
  const [line] = weightsSnippets[weights]({ py: plan.py, taps: 1, rows, columns, variance: 'WEIGHT_VARIANCE' });
  return line.replace(/^W = /, '');
}
