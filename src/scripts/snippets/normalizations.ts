import type { NormalizationId } from '../../networks/normalizations/index.ts';

/** What shares a mean and a variance: the entries along one axis of x, once x is laid out as `shape`. */
export interface NormalizationSnippet {
  /** -1 over the samples, -2 over the units. */
  readonly axis: -1 | -2;
  readonly centred: boolean;
  /** The last axes that x is laid out in, where units are groups, or images that share their channel; `images` says that this is so of images alone. */
  readonly shape?: string;
  readonly images?: true;
}

/** How every normalization is written; nothing where there is none. */
export const normalizationSnippets: Readonly<Record<NormalizationId, NormalizationSnippet | undefined>> = {
  none: undefined,
  batch: { axis: -1, centred: true, shape: 'WIDTH, -1', images: true },
  batchNoMean: { axis: -1, centred: false, shape: 'WIDTH, -1', images: true },
  layer: { axis: -2, centred: true },
  rms: { axis: -2, centred: false },
  group: { axis: -2, centred: true, shape: 'GROUPS, -1, BATCH' },
  instance: { axis: -2, centred: true, shape: 'WIDTH, -1, BATCH' },
};

/** The lines of `normalize`, which returns y, and where a way back or tangents are asked for its Jacobian too: that is symmetric, and so one function for both. */
export function normalizeLines(id: NormalizationId, images: boolean, derivative: boolean, tight = false): readonly string[] {
  const snippet = normalizationSnippets[id];
  if (snippet === undefined) return [];
  const { axis, centred, shape } = snippet;
  const split = shape !== undefined && (images || !snippet.images);
  const mean = (x: string): string => `${x}.mean(${axis}, keepdims=True)`;
  const laid = (x: string): string => `${x}.reshape(*${x}.shape[:-2], ${shape})`;
  const back = (x: string, like: string): string => (split ? `(${x}).reshape(${like}.shape)` : x);
  const lines = ['def normalize(a):  # eps = 0; what has no variance becomes 0'];
  const start = split ? laid('a') : 'a';
  if (centred) lines.push(`    c = ${start} - ${split ? `${start}.mean(${axis}, keepdims=True)` : mean('a')}`);
  else if (split) lines.push(`    c = ${start}`);
  const c = centred || split ? 'c' : 'a';
  const square = `(${c} * ${c}).mean(${axis}, keepdims=True)`;
  if (tight) lines.push(`    inverse = np.where((square := ${square}) > 0, square, np.inf) ** -0.5`);
  else lines.push(`    square = ${square}`, '    inverse = np.where(square > 0, square, np.inf) ** -0.5');
  if (!derivative) return [...lines, `    return ${back(`${c} * inverse`, 'a')}`];
  const removed = [...(centred ? [mean('t')] : []), `y * (t * y).mean(${axis}, keepdims=True)`].map((part) => ` - ${part}`).join('');
  if (tight && !split) return [...lines, `    return (y := ${c} * inverse), lambda t: inverse * (t${removed})`];
  lines.push(`    y = ${c} * inverse`);
  if (!split) return [...lines, `    return y, lambda t: inverse * (t${removed})`];
  return [
    ...lines,
    `    jacobian = lambda t: inverse * (t${removed})`,
    `    return y.reshape(a.shape), lambda t: jacobian(${laid('t')}).reshape(t.shape)`,
  ];
}
