import type { ArchitectureId } from '../../networks/architectures/index.ts';
import { activated, activatedPart, affine, aroundBranch, backThrough, factor, type Part } from '../layerParts.ts';
import type { Plan } from '../plan.ts';
import { drawnWeights } from './weights.ts';

/** How a layer is wired: the functions that it needs, and its own lines from h to what it returns. */
export interface ArchitectureSnippet {
  readonly functions?: (plan: Plan) => readonly string[];
  readonly layer: (plan: Plan) => Part;
}

/** Rows of h, also where tangents stand side by side. */
const unitsBefore = ({ py, needs }: Plan): string =>
  py.differentiates && (needs.has('jacobian') || needs.has('lyapunov')) ? 'h.shape[-2]' : 'len(h)';

/** The line that draws W for h. */
const drawn = (plan: Plan): string => `W = ${drawnWeights(plan, 'WIDTH', unitsBefore(plan))}`;

/** W z behind the activation z of x. */
function mapOfActivated(plan: Plan, x: string, weights: string, bias: boolean): Part {
  const { lines, value, pull, push } = activatedPart(plan, x);
  return {
    lines,
    value: affine(plan, weights, value, bias),
    pull: (g) => pull(backThrough(plan, weights, g, value)),
    push: (t) => `${weights} @ ${factor(push(t))}`,
  };
}

/** phi(N(W x + b)). */
function activatedMap(plan: Plan, weights: string, x: string): Part {
  const { lines, value, pull, push } = activated(plan, affine(plan, weights, x));
  return { lines, value, pull: (g) => backThrough(plan, weights, pull(g), x), push: (t) => push(`${weights} @ ${factor(t)}`) };
}

/** One head of self-attention of x: W_O V softmax(K^T Q / sqrt d), over keys, which are rows. */
function attention(plan: Plan, of: string): Part {
  const named = /^\w+$/.test(of);
  const x = named ? of : 'x';
  const back = (weights: string, g: string): string => backThrough(plan, weights, g, x);
  const pulled = [
    'def attended(g):',
    `    g = ${backThrough(plan, 'WO', 'g', 'V @ P')}`,
    '    S = through_softmax(P, V.T @ g) / WIDTH ** 0.5',
    `    return ${back('WQ', 'K @ S')} + ${back('WK', 'Q @ S.T')} + ${back('WV', 'g @ P.T')}`,
  ];
  const pushed = [
    'def varied(t):',
    '    S = K.T @ (WQ @ t) + np.swapaxes(WK @ t, -2, -1) @ Q',
    '    return WO @ (WV @ t @ P + V @ through_softmax(P, S / WIDTH ** 0.5))',
  ];
  return {
    lines: [
      'WQ, WK, WV, WO = (weights(WIDTH, WIDTH) for _ in range(4))',
      ...(named ? [] : [`x = ${of}`]),
      `Q, K, V = WQ @ ${x}, WK @ ${x}, WV @ ${x}`,
      'P = softmax(np.swapaxes(K, -2, -1) @ Q / WIDTH ** 0.5)',
      ...(plan.pull ? pulled : []),
      ...(plan.push ? pushed : []),
    ],
    value: affine(plan, 'WO', 'V @ P'),
    pull: (g) => `attended(${g})`,
    push: (t) => `varied(${t})`,
  };
}

const softmax = (plan: Plan): readonly string[] => [
  'def softmax(S):  # over the keys',
  `    E = np.exp(S - ${plan.language === 'pytorch' ? 'S.amax(-2, keepdims=True)' : 'S.max(-2, keepdims=True)'})`,
  '    return E / E.sum(-2, keepdims=True)',
  ...(plan.pull || plan.push ? ['def through_softmax(P, S): return P * (S - (P * S).sum(-2, keepdims=True))'] : []),
];

/** The neighbours that a kernel sees, and back. */
function patches({ pull }: Plan): readonly string[] {
  const places = 'for i in (-1, 0, 1) for j in (-1, 0, 1)';
  const back = [
    'def unpatch(g):',
    '    x = g.reshape(9, -1, SIDE, SIDE, BATCH)',
    `    return sum(np.roll(x[3 * i + j + 4], (i, j), (1, 2)) ${places}).reshape(-1, BATCH)`,
  ];
  return [
    'def patches(h):  # what a circular 3 x 3 kernel sees: [place and channel, position and sample]',
    '    x = h.reshape(*h.shape[:-2], -1, SIDE, SIDE, BATCH)',
    `    x = np.concatenate([np.roll(x, (-i, -j), (-3, -2)) ${places}], -4)`,
    '    return x.reshape(*h.shape[:-2], -1, SIDE * SIDE * BATCH)',
    ...(pull ? back : []),
  ];
}

/** How every architecture is written. */
export const architectureSnippets: Readonly<Record<ArchitectureId, ArchitectureSnippet>> = {
  mlp: {
    layer: (plan) => {
      const { lines, ...part } = activatedMap(plan, 'W', 'h');
      return { ...part, lines: [drawn(plan), ...lines] };
    },
  },
  residual: {
    layer: (plan) => {
      const { lines, ...part } = aroundBranch(plan, 'h', (x) => mapOfActivated(plan, x, 'W', true));
      return { ...part, lines: [drawn(plan), ...lines] };
    },
  },
  randomSkip: {
    layer: (plan) => {
      const branch = activatedMap(plan, 'W', 'h');
      const sum = (own: string, skip: string): string => `(1 - SKIP_SHARE ** 2) ** 0.5 * ${factor(own)} + SKIP_SHARE * ${factor(skip)}`;
      const scaled = (g: string): string => `(1 - SKIP_SHARE ** 2) ** 0.5 * ${g}`;
      return {
        lines: [drawn(plan), `P = weights(WIDTH, ${unitsBefore(plan)}, variance=1)`, ...branch.lines],
        value: sum(branch.value, 'P @ h'),
        pull: (g) => `${branch.pull(scaled(g))} + ${backThrough(plan, 'P', `SKIP_SHARE * ${g}`, 'h')}`,
        push: (t) => sum(branch.push(t), `P @ ${t}`),
      };
    },
  },
  dense: {
    layer: (plan) => {
      const grown = activatedMap(plan, 'W', 'h');
      return {
        lines: [drawn(plan), ...grown.lines],
        value: `np.concatenate([h, ${grown.value}], -2)`,
        pull: (g) => `${g}[:len(h)] + ${grown.pull(`${g}[len(h):]`)}`,
        push: (t) => `np.concatenate([${t}, ${grown.push(t)}], -2)`,
      };
    },
  },
  conv: {
    functions: patches,
    layer: (plan) => {
      const seen = plan.pull && plan.needs.has('weightGradient') ? 'seen' : 'patches(h)';
      const asUnits = (x: string): string => `(${x}).reshape(*h.shape[:-2], -1, BATCH)`;
      const { lines, value, pull, push } = activated(plan, asUnits(affine(plan, 'W', seen)));
      return {
        lines: [`W = weights(WIDTH, 9 * ${unitsBefore(plan)} // SIDE ** 2)`, ...(seen === 'seen' ? ['seen = patches(h)'] : []), ...lines],
        value,
        pull: (g) => `unpatch(${backThrough(plan, 'W', `${factor(pull(g))}.reshape(WIDTH, -1)`, seen)})`,
        push: (t) => push(`(W @ patches(${t})).reshape(*${t}.shape[:-2], -1, BATCH)`),
      };
    },
  },
  attention: { functions: softmax, layer: (plan) => aroundBranch(plan, 'h', (x) => attention(plan, x)) },
  transformer: {
    functions: softmax,
    layer: (plan) => {
      const attended = aroundBranch(plan, 'h', (x) => attention(plan, x));
      const hidden = aroundBranch(
        plan,
        'm',
        (x) => {
          const { lines, value, pull, push } = mapOfActivated(plan, affine(plan, 'W1', x, false), 'W2', false);
          return { lines, value, pull: (g) => backThrough(plan, 'W1', pull(g), x), push: (t) => push(`W1 @ ${factor(t)}`) };
        },
        '2',
      );
      return {
        lines: [
          ...attended.lines,
          `m = ${attended.value}`,
          'W1, W2 = weights(WIDTH, WIDTH), weights(WIDTH, WIDTH)',
          ...hidden.lines,
          ...(plan.pull ? [`inner, outer = lambda g: ${attended.pull('g')}, lambda g: ${hidden.pull('g')}`] : []),
          ...(plan.push ? [`early, late = lambda t: ${attended.push('t')}, lambda t: ${hidden.push('t')}`] : []),
        ],
        value: hidden.value,
        pull: (g) => `inner(outer(${g}))`,
        push: (t) => `late(early(${t}))`,
      };
    },
  },
};
