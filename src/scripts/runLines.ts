import { layoutOf } from '../networks/dimensions.ts';
import { normalizations } from '../networks/normalizations/index.ts';
import { assignment } from './constants.ts';
import { factor, isName } from './layerParts.ts';
import { inputLines } from './networkLines.ts';
import type { Plan } from './plan.ts';
import { type PartId, partIds, parts, type ReadingSnippet } from './snippets/readings.ts';

/** Readings in the order of the table: those of the way forward, then those of the way back. */
export interface Readings {
  readonly forward: readonly ReadingSnippet[];
  readonly gradient: boolean;
  readonly weightGradient: boolean;
}

const widest = 112;

/** An expression in brackets, its members on as few lines as they fit into. */
function bracketed(start: string, members: readonly string[]): readonly string[] {
  const lines = [start];
  members.forEach((member, k) => {
    const text = k === members.length - 1 ? `${member}]` : `${member}, `;
    const last = lines.length - 1;
    if (lines[last].length + text.length <= widest || lines[last].trim() === '') lines[last] += text;
    else {
      lines[last] = lines[last].trimEnd();
      lines.push(' '.repeat(start.length) + text);
    }
  });
  return lines;
}

/** measure(h, l): the numbers of a layer. */
export function measureLines(plan: Plan, { forward }: Readings): readonly string[] {
  if (forward.length === 0) return [];
  if (measuresInline(plan, forward)) return [];
  return [
    'def measure(h, l):',
    ...guard(plan, forward),
    ...partLines(plan, forward).map((line) => `    ${line}`),
    ...bracketed(
      '    return [',
      forward.map(({ value }) => value?.(plan) ?? ''),
    ),
  ];
}

/** What readings share, where room is scarce with the samples of length 1 inside the cosines that alone are read of them. */
function partLines(plan: Plan, forward: readonly ReadingSnippet[]): readonly string[] {
  const wanted = new Set<PartId>(forward.flatMap(({ before }) => before));
  const joins = plan.tight && wanted.has('u') && forward.every(({ before }) => !before.includes('u') || before.includes('cosines'));
  const ids = partIds.filter((id) => wanted.has(id) && !(joins && id === 'u'));
  return ids.map((id) => {
    const line = parts[id](plan);
    return joins && id === 'cosines'
      ? line.replace(
          'u.T',
          `(${parts
            .u()
            .replace(/ {2}#.*$/, '')
            .replace('=', ':=')}).T`,
        )
      : line;
  });
}

/** Whether the numbers of a layer are read where they are noted, without a function of their own: where room is scarce. */
const measuresInline = (plan: Plan, forward: readonly ReadingSnippet[]): boolean =>
  plan.tight && forward.length > 0 && plan.language === 'numpy' && guard(plan, forward).length === 0;

/** Where a signal may vanish or overflow, nothing but its mean square is read of it. */
function guard(plan: Plan, forward: readonly ReadingSnippet[]): readonly string[] {
  const wanted = new Set<PartId>(forward.flatMap(({ before }) => before));
  const { normalization } = plan.settings;
  const share = normalizations[normalization].entries(plan.settings.width, plan.settings.batch, layoutOf(plan.settings));
  if ((normalization !== 'none' && share > 1) || plan.carriesScale || !(wanted.has('p') || wanted.has('u'))) return [];
  const left = forward.map(({ name, value }) => (name === 'meanSquare' ? value?.(plan) : 'np.nan')).join(', ');
  return [`    if not 0 < np.linalg.norm(h) < np.inf: return [${left}]`];
}

/** What tangents start as. */
function tangentStarts({ needs, dimension, py }: Plan): readonly string[] {
  const size = isName(dimension) ? dimension : `(${dimension})`;
  return [
    ...(needs.has('jacobian')
      ? [`    T = np.eye(${dimension})[:, :, None] * (np.arange(BATCH) == 0)  # to each input of the first sample`]
      : []),
    ...(needs.has('lyapunov')
      ? [
          `    V = np.linalg.qr(${py.normal(`${size} * BATCH`, `min(4, ${size} * BATCH)`)})[0].T.reshape(-1, ${dimension}, BATCH)`,
          '    growth = 0',
        ]
      : []),
  ];
}

/** One layer further, with all that follows it. */
function stepLines(plan: Plan, gradient: boolean): readonly string[] {
  const { needs, language, push, carriesScale, logarithms } = plan;
  const tangents = needs.has('jacobian') || needs.has('lyapunov');
  const lines: string[] = [];
  if (language === 'numpy') lines.push(`${['h', ...(gradient ? ['pulls[l]'] : []), ...(push ? ['push'] : [])].join(', ')} = layer(h, l)`);
  else if (language === 'jax') {
    const layer = 'lambda h: layer(h, l), h';
    if (tangents) lines.push(`${gradient ? 'x, (h, push) = h, ' : 'h, push = '}jax.linearize(${layer})`);
    if (tangents && gradient) lines.push('pulls[l] = jax.linear_transpose(push, x)');
    if (!tangents) lines.push(gradient ? `h, pulls[l] = jax.vjp(${layer})` : 'h = layer(h, l)');
  } else lines.push(...torchStep(plan, gradient, tangents));
  if (carriesScale) lines.push('scale = (h * h).mean() ** 0.5', 'h, log_scale = h / scale, log_scale + np.log(scale)');
  if (carriesScale && needs.has('weightGradient')) lines.push('log_scales[l] = log_scale');
  const pushed = (t: string): string => (language === 'jax' ? `jax.vmap(push)(${t})` : `push(${t})`);
  if (needs.has('jacobian')) {
    if (language !== 'pytorch') lines.push(`T = ${pushed('T')}`);
    if (logarithms) lines.push('size = (T * T).mean() ** 0.5', 'T, log_T = T / size, log_T + np.log(size)');
  }
  if (needs.has('lyapunov')) {
    const of = language === 'pytorch' ? 'V' : pushed('V');
    lines.push(
      `Q, R = np.linalg.qr(${of}.reshape(len(V), -1).T)`,
      'V, growth = Q.T.reshape(len(V), *h.shape), growth + np.log(np.abs(np.diag(R)))',
    );
  }
  return lines;
}

/** The layer in PyTorch: with tangents as dual numbers, and its input kept where a way back follows. */
function torchStep(plan: Plan, gradient: boolean, tangents: boolean): readonly string[] {
  const { needs } = plan;
  const name = needs.has('jacobian') ? 'T' : 'V';
  const input = gradient ? 'x' : 'h';
  const drawn = needs.has('weightGradient') ? ', drawn' : '';
  const made = [
    ...(gradient ? ['x = h.detach().requires_grad_()'] : []),
    ...(needs.has('weightGradient') || needs.has('weights') ? ['drawn = []'] : []),
  ];
  if (gradient && asksAtOnce(plan)) return ['h = tape[l] = layer(h, l)'];
  return [
    ...(made.length > 0 ? [joinedAssignment(made)] : []),
    ...(tangents
      ? [
          'with forward_ad.dual_level():',
          `    both = forward_ad.unpack_dual(layer(forward_ad.make_dual(${input}.expand(${name}.shape).clone(), ${name}), l))`,
          `    h, ${name} = both.primal[0], both.tangent.detach()`,
        ]
      : [`h = layer(${input}, l)`]),
    ...(gradient ? [`tape[l] = x, h${drawn}`] : []),
  ];
}

const place = 'table[network, LAYERS.index(l)';

/** The logarithm of the length of a gradient; none where it is exactly zero. */
const logLength = (g: string): string => `np.log(np.linalg.norm(${g})) if ${g}.any() else np.nan`;

/** Whether PyTorch is asked for all gradients at once. */
const asksAtOnce = ({ language, needs, logarithms }: Plan): boolean =>
  language === 'pytorch' && !logarithms && !['weightGradient', 'jacobian', 'lyapunov'].some((need) => needs.has(need as 'jacobian'));

/** The way back from a standard normal cotangent. */
function backLines(plan: Plan, { forward, gradient, weightGradient }: Readings): readonly string[] {
  if (!gradient && !weightGradient) return [];
  const { py, language, needs, logarithms, carriesScale } = plan;
  const column = forward.length;
  const into = `${place}, ${column}]`;
  if (asksAtOnce(plan)) {
    return [
      `    gradients = np.autograd.grad(h, list(tape.values()), ${py.normal('h.shape')})  # of a normal cotangent`,
      `    for l in LAYERS: ${into} = ${logLength('gradients[l]')}`,
    ];
  }
  const tracked = needs.has('weightGradient') && language === 'pytorch';
  const pulled = {
    numpy: 'g = pulls[l](g)',
    jax: 'g, = pulls[l](g)',
    pytorch: tracked
      ? 'g, *squares = np.autograd.grad(tape[l][1], [tape[l][0], *tape[l][2]], g)'
      : 'g, = np.autograd.grad(tape[l][1], tape[l][0], g)',
  }[language];
  const noted = tracked ? 'sum((d * d).sum() for d in squares)' : 'sum(squares)';
  const logs = [...(logarithms ? ['log_g'] : []), ...(carriesScale ? ['log_scales[l - 1]'] : [])].map((log) => ` + ${log}`).join('');
  return [
    `    ${logarithms ? `g, log_g = ${py.normal('h.shape')}, 0.0` : `g = ${py.normal('h.shape')}`}  # the cotangent at the last layer`,
    '    for l in range(DEPTH, -1, -1):',
    ...(logarithms ? ['        size = np.linalg.norm(g)', '        g, log_g = g / size, log_g + np.log(size)'] : []),
    ...(gradient ? [`        if l in LAYERS: ${into} = ${logarithms ? 'log_g' : logLength('g')}`] : []),
    ...(weightGradient
      ? [
          `        if l == 0: break`,
          ...(language === 'numpy' ? ['        squares.clear()'] : []),
          `        ${pulled}`,
          `        if l in LAYERS: ${place}, ${column + Number(gradient)}] = np.log(${noted}) / 2${logs}`,
        ]
      : [`        if l > 0: ${pulled}`]),
  ];
}

/** Draws and measures all networks: the loop, ready to be put into another one. */
export function runLines(plan: Plan, readings: Readings): readonly string[] {
  const { needs, language, carriesScale, logarithms, remembers } = plan;
  const { forward } = readings;
  const { batch } = inputLines(plan);
  const gradient = readings.gradient || readings.weightGradient;
  const columns = forward.length + Number(readings.gradient) + Number(readings.weightGradient);
  const range = columns === forward.length ? '' : `, :${forward.length}`;
  const clears = remembers && language !== 'pytorch' ? ['drawn.clear()'] : [];
  const step = [...clears, ...stepLines(plan, gradient)];
  const h = language === 'pytorch' && gradient ? 'h.detach()' : 'h';
  const measured =
    forward.length === 0
      ? []
      : measuresInline(plan, forward)
        ? inlineLines(plan, forward, range)
        : [`        if l in LAYERS: ${place}${range}] = ${plan.py.row(`measure(${h}, l)`)}`];
  const logs = [...(carriesScale ? ['log_scale'] : []), ...(logarithms && needs.has('jacobian') ? ['log_T'] : [])];
  const zero = language === 'numpy' ? '0.0' : 'np.zeros(())';
  const made = [
    `h = ${batch}`,
    ...logs.map((log) => `${log} = ${zero}`),
    ...(carriesScale && needs.has('weightGradient') ? ['log_scales = {0: 0.0}'] : []),
  ];
  const start = [`    ${joinedAssignment(made)}`, ...tangentStarts(plan)];
  const short = step.length === 1 && start.length === 1;
  return [
    'for network in range(NETWORKS):',
    ...(short ? [] : start),
    '    for l in range(DEPTH + 1):',
    ...(short
      ? [`        ${orInput(plan, step[0], batch, gradient)}`]
      : ['        if l > 0:', ...step.map((line) => `            ${line}`)]),
    ...measured,
    ...backLines(plan, readings),
  ];
}

/** The numbers of a layer, read where they are noted. */
const inlineLines = (plan: Plan, forward: readonly ReadingSnippet[], range: string): readonly string[] => [
  '        if l in LAYERS:',
  ...partLines(plan, forward).map((line) => `            ${line}`),
  ...bracketed(
    `            ${place}${range}] = [`,
    forward.map(({ value }) => value?.(plan) ?? ''),
  ),
];

/** One layer further, or at layer 0 the input. */
function orInput(plan: Plan, step: string, batch: string, gradient: boolean): string {
  if (plan.language === 'pytorch' && gradient) return `h = tape[l] = layer(h, l) if l > 0 else ${factor(batch)}.requires_grad_()`;
  return `${step} if l > 0 else ${gradient ? `(${batch}, None)` : batch}`;
}

/** Several assignments as one. */
export const joinedAssignment = (lines: readonly string[]): string =>
  assignment(lines.map((line) => line.split(/ = (.*)/s) as unknown as readonly [string, string]));

/** What is made once, before networks are: lists that are filled. */
export function listsOf(plan: Plan, readings: Readings): readonly string[] {
  const { needs, language, remembers } = plan;
  const gradient = readings.gradient || readings.weightGradient;
  return [
    ...(gradient ? [language === 'pytorch' ? 'tape = {}' : 'pulls = {}'] : []),
    ...(remembers && language !== 'pytorch' ? ['drawn = []'] : []),
    ...(needs.has('weightGradient') && language === 'numpy' ? ['squares = []'] : []),
  ];
}
