import type { ArchitectureId } from '../../networks/architectures/index.ts';
import { activated, activatedPart, affine, aroundBranch, backThrough, factor, type Part } from '../layerParts.ts';
import type { Plan } from '../plan.ts';
import { drawnWeights, drawsInline } from './weights.ts';

/** How a layer is wired: the functions that it needs, and its own lines from h to what it returns. */
export interface ArchitectureSnippet {
  readonly functions?: (plan: Plan) => readonly string[];
  readonly layer: (plan: Plan) => Part;
}

/** Whether tangents stand side by side in front of units and samples. */
const standsBySide = ({ needs }: Plan): boolean => needs.has('jacobian') || needs.has('lyapunov');

/** Rows of h, also where tangents stand side by side. */
const unitsBefore = (plan: Plan): string => (plan.py.differentiates && standsBySide(plan) ? 'h.shape[-2]' : 'len(h)');

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
    'def attended(g):  # back through W_O, the values, the softmax, and what it is of',
    `    T = P * (V.T @ (g := ${backThrough(plan, 'WO', 'g', 'V @ P')}))`,
    '    S = (T - P * T.sum(-2, keepdims=True)) / WIDTH ** 0.5',
    `    return ${back('WQ', 'K @ S')} + ${back('WK', 'Q @ S.T')} + ${back('WV', 'g @ P.T')}`,
  ];
  const pushed = [
    'def varied(t):',
    '    S = K.T @ (WQ @ t) + np.swapaxes(WK @ t, -2, -1) @ Q',
    '    return WO @ (WV @ t @ P + V @ through_softmax(P, S / WIDTH ** 0.5))',
  ];
  return {
    lines: [
      ...(plan.settings.architecture === 'attention' ? [drawnSquares(plan, ['WQ', 'WK', 'WV', 'WO'])] : []),
      ...(named ? [] : [`x = ${of}`]),
      `Q, K, V = WQ @ ${x}, WK @ ${x}, WV @ ${x}`,
      `P = softmax(${standsBySide(plan) ? 'np.swapaxes(K, -2, -1)' : 'K.T'} @ Q / WIDTH ** 0.5)`,
      ...(plan.pull ? pulled : []),
      ...(plan.push ? pushed : []),
    ],
    value: affine(plan, 'WO', 'V @ P'),
    pull: (g) => `attended(${g})`,
    push: (t) => `varied(${t})`,
  };
}

/** Several W of WIDTH rows and columns, by their names. */
const drawnSquares = (plan: Plan, names: readonly string[]): string =>
  drawsInline(plan)
    ? `${names.join(', ')} = ${drawnWeights(plan, `${names.length}, WIDTH`, 'WIDTH')}`
    : `${names.join(', ')} = (${drawnWeights(plan, 'WIDTH', 'WIDTH')} for _ in range(${names.length}))`;

const softmax = (plan: Plan): readonly string[] => [
  `def softmax(S): return (E := np.exp(S - ${plan.language === 'pytorch' ? 'S.amax' : 'S.max'}(-2, keepdims=True))) / E.sum(-2, keepdims=True)  # over the keys`,
  ...(plan.push ? ['def through_softmax(P, S): return P * (S - (P * S).sum(-2, keepdims=True))'] : []),
];

/** The neighbours that a kernel sees, and back. */
function patches(plan: Plan): readonly string[] {
  const places = 'for i in (-1, 0, 1) for j in (-1, 0, 1)';
  const head = 'def patches(h):  # what a circular 3 x 3 kernel sees: [place and channel, position and sample]';
  const back = [
    'def unpatch(g):',
    '    x = g.reshape(9, -1, SIDE, SIDE, BATCH)',
    `    return sum(np.roll(x[3 * i + j + 4], (i, j), (1, 2)) ${places}).reshape(-1, BATCH)`,
  ];
  if (!standsBySide(plan))
    return [
      head,
      '    x = h.reshape(-1, SIDE, SIDE, BATCH)',
      `    return np.concatenate([np.roll(x, (-i, -j), (1, 2)) ${places}]).reshape(-1, SIDE * SIDE * BATCH)`,
      ...(plan.pull ? back : []),
    ];
  return [
    head,
    '    x = h.reshape(*h.shape[:-2], -1, SIDE, SIDE, BATCH)',
    `    x = np.concatenate([np.roll(x, (-i, -j), (-3, -2)) ${places}], -4)`,
    '    return x.reshape(*h.shape[:-2], -1, SIDE * SIDE * BATCH)',
    ...(plan.pull ? back : []),
  ];
}

/** The lines of a part whose value has a name of its own. */
const namedLast = ({ lines, value }: Part, name: string): readonly string[] =>
  value === 'y' ? [...lines.slice(0, -1), ...lines.slice(-1).map((line) => line.replace(/^y\b/, name))] : [...lines, `${name} = ${value}`];

/** Lines, and those that follow; where room is scarce, what the last one names is named where it is first used. */
function joinedAt({ tight }: Plan, lines: readonly string[], then: readonly string[]): readonly string[] {
  const last = lines[lines.length - 1];
  const joins = tight && last.startsWith('m = ') && (then[0]?.includes('normalize(m)') ?? false);
  return joins
    ? [...lines.slice(0, -1), then[0].replace('normalize(m)', `normalize(${last.replace('=', ':=')})`), ...then.slice(1)]
    : [...lines, ...then];
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
          drawnSquares(plan, ['WQ', 'WK', 'WV', 'WO', 'W1', 'W2']),
          ...joinedAt(plan, namedLast(attended, 'm'), hidden.lines),
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
