import type { Plan } from './plan.ts';

/** What a program of a comparison prints of each architecture at a layer: the mean cosine of samples, the effective time, and ln ||dL/dh_l|| - ln ||dL/dh_L||. */
export type ComparedReading = 'cosine' | 'time' | 'gain';

/** What decides how a comparison is drawn. */
interface Compared {
  readonly plan: Plan;
  /** The expression for a fresh batch. */
  readonly batch: string;
  readonly readings: readonly ComparedReading[];
  /** Whether a layer of one of them ends in a normalization. */
  readonly normalizesLast: boolean;
  /** Whether layer 1 of one of them is an affine map alone, which keeps nothing. */
  readonly mapsInputs: boolean;
}

/** Draws the networks of each architecture, reads them layer by layer, and prints means with standard errors. */
export function comparedLines({ plan: { py }, batch, readings, normalizesLast, mapsInputs }: Compared): readonly string[] {
  const [timed, gains] = [readings.includes('time'), readings.includes('gain')];
  const forward = [gains ? 'cosine(h.detach())' : 'cosine(h)', ...(timed ? ['time'] : [])];
  const ratio = '(before * before).sum() / (h * h).sum()';
  return [
    `for name, ${timed ? '(kept, layer)' : 'layer'} in ARCHITECTURES.items():`,
    `    table${gains ? ', tape' : ''} = host.full((NETWORKS, len(LAYERS), len(NAMES)), host.nan)${gains ? ', {}' : ''}`,
    '    for network in range(NETWORKS):',
    `        h${timed ? ', time' : ''} = ${batch}${timed ? ', 0.0' : ''}`,
    '        for l in range(DEPTH + 1):',
    '            if l > 0:',
    `                ${timed ? 'before, h = h, ' : 'h = '}layer(h, l)`,
    ...(timed
      ? [
          `                time += 1 - ${mapsInputs ? '(l > 1) * ' : ''}kept ** 2 * ${gains ? `float(${ratio})` : ratio}  # what is new of h`,
        ]
      : []),
    ...(normalizesLast ? ['                if "post" in name: h = normalize(h)'] : []),
    ...(gains ? ['            tape[l] = h if l > 0 else h.requires_grad_()'] : []),
    `            if l in LAYERS: table[network, LAYERS.index(l)${gains ? `, :${forward.length}` : ''}] = ${py.row(`[${forward.join(', ')}]`)}`,
    ...(gains ? gainLines(py.normal('h.shape'), forward.length) : []),
    `    mean, error = table.mean(0), table.${py.deviation} / NETWORKS ** 0.5`,
    '    for k, reading in enumerate(NAMES): print(name.ljust(16), reading.ljust(7), *(f"{m:.6g} +- {e:.2g}".ljust(22) for m, e in zip(mean[:, k], error[:, k])))',
  ];
}

/** ln ||dL/dh_l|| - ln ||dL/dh_L|| for a standard normal cotangent, in a library that keeps a tape. */
const gainLines = (cotangent: string, column: number): readonly string[] => [
  `        gradients = [g.norm() for g in np.autograd.grad(h, list(tape.values()), ${cotangent})]  # of a normal cotangent`,
  `        for l in LAYERS: table[network, LAYERS.index(l), ${column}] = np.log(gradients[l] / gradients[DEPTH])`,
];
