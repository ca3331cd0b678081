import { type NormalizationId, normalizations } from '../networks/normalizations/index.ts';
import type { TensorPlace } from '../networks/smallTensor.ts';
import { assignment, python } from './constants.ts';
import { dialects, type LanguageId } from './dialects.ts';
import { oneLine } from './headLines.ts';
import { fits, type Origin, programOf, type Script } from './script.ts';

/** A small batch of images under each normalization, to be written as a program. */
export interface AxesScriptAsked extends Omit<Origin, 'digits'> {
  readonly seed: number;
  readonly samples: number;
  readonly channels: number;
  readonly side: number;
  readonly groups: number;
  /** The normalization at hand, and the entry that is pointed at. */
  readonly normalization: NormalizationId;
  readonly place: TensorPlace;
  /** What the figure says, in numbers. */
  readonly said: string;
}

/** What mean and mean square of a normalization run over, with samples, groups, channels of a group and positions as axes. */
const axes: Readonly<Record<Exclude<NormalizationId, 'none'>, readonly number[]>> = {
  batch: [0, 3],
  batchNoMean: [0, 3],
  layer: [1, 2, 3],
  rms: [1, 2, 3],
  group: [2, 3],
  instance: [3],
};

/** The entries that every normalization averages over, and their mean and deviation before and after, as a program. */
export function axesScript(asked: AxesScriptAsked, language: LanguageId): Script {
  const py = dialects[language];
  const { seed, samples, channels, side, groups, normalization, place, said, title, link } = asked;
  const [imports, generator] = py.opening;
  const kinds = Object.entries(axes).map(([id, over]) => {
    const tuple = `(${over.join(', ')}${over.length === 1 ? ',' : ''})`;
    return `    "${id}": (${tuple}, ${normalizations[id as NormalizationId].centred ? 'True' : 'False'}),`;
  });
  const shape = ['SAMPLES', 'GROUPS', 'CHANNELS // GROUPS', 'SIDE ** 2'];
  const text = programOf(py, [
    [
      `# "${oneLine(title)}", a figure of Signal at Depth: ${oneLine(link)}`,
      '# A small batch of images under each normalization: what is averaged over, and what becomes of these entries.',
      `# Random numbers of its own, and so other values than the figure's; the figure has ${said}.`,
      ...(py.verified ? [] : [`# UNVERIFIED: no test has run this ${py.name} script.`]),
    ],
    [
      imports,
      assignment([
        ['SEED', python(seed)],
        ['SAMPLES', python(samples)],
        ['CHANNELS', python(channels)],
        ['SIDE', python(side)],
        ['GROUPS', python(groups)],
        ['NORMALIZATION', JSON.stringify(normalization)],
      ]),
      `SAMPLE, CHANNEL, POSITION = ${place.sample}, ${place.channel}, ${place.position}  # the entry at hand, counted from 0`,
      generator,
    ],
    [
      '# Samples differ in contrast, channels in their mean: axes are sample, group, channel of the group, position.',
      `contrast, middle = np.exp(${py.normal('SAMPLES', '1', '1', '1')} / 2), 1.5 * ${py.normal('1', 'GROUPS', 'CHANNELS // GROUPS', '1')}`,
      `before = contrast * (middle + ${py.normal(...shape)})`,
      'place = SAMPLE, CHANNEL // (CHANNELS // GROUPS), CHANNEL % (CHANNELS // GROUPS), POSITION',
    ],
    ['KINDS = {  # what is averaged over, and whether the mean is taken away', ...kinds, '}'],
    [
      'def normalize(x, over, centred):  # eps = 0; what has no variance becomes 0',
      '    x = x - x.mean(over, keepdims=True) if centred else x',
      '    square = (x * x).mean(over, keepdims=True)',
      '    return x * np.where(square > 0, square, np.inf) ** -0.5',
    ],
    [
      'def moments(x): return f"mean {x.mean():.6g} deviation {((x - x.mean()) ** 2).mean() ** 0.5:.6g}"',
      'for name, (over, centred) in KINDS.items():',
      '    after = normalize(before, over, centred)',
      '    shared = tuple(slice(None) if axis in over else place[axis] for axis in range(4))  # all that the entry shares them with',
      '    print(f"{name}: {len(before[shared].reshape(-1))} entries; {moments(before[shared])} -> {moments(after[shared])}")',
      '    if name == NORMALIZATION: print(f"    the entry at hand: {before[place]:.6g} -> {after[place]:.6g}")',
    ],
  ]);
  return fits(text) ? { text, leftOut: [] } : { refused: 'tooLong' };
}
