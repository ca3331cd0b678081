import { inputDimension, sizedSpec } from '../networks/dimensions.ts';
import type { Settings } from '../networks/settings.ts';
import { scalesBranch } from './layerParts.ts';
import { hasGain, type Plan, phiReads } from './plan.ts';
import { type Origin, ownDataFile } from './script.ts';

/** A named constant of a script: its value, in Python. */
export type Constant = readonly [name: string, value: string];

/** One assignment of several names. */
export const assignment = (constants: readonly Constant[]): string =>
  `${constants.map(([name]) => name).join(', ')} = ${constants.map(([, value]) => value).join(', ')}`;

/** A number in Python. */
export const python = (value: number): string => (value === Number.POSITIVE_INFINITY ? 'np.inf' : String(value));

/** Constants on one line where they are few, else on two. */
export function assignments(first: readonly Constant[], further: readonly Constant[], most = mostOnLine): readonly string[] {
  const alone = further.every(([, value]) => !value.includes('DEPTH'));
  return alone && first.length + further.length <= most ? [assignment([...first, ...further])] : [assignment(first), assignment(further)];
}

const mostOnLine = 7;

/** The settings that every figure has, as constants. */
export const sizes = ({ seed, networks, width, depth, batch }: Settings): readonly Constant[] => [
  ['SEED', python(seed)],
  ['NETWORKS', python(networks)],
  ['WIDTH', python(width)],
  ['DEPTH', python(depth)],
  ['BATCH', python(batch)],
];

/** The other settings, where they have a part in this network. */
export function furtherConstants(plan: Plan, readsTau: boolean): readonly Constant[] {
  const { settings, dimension, images } = plan;
  const all: readonly (readonly [boolean, string, string])[] = [
    [true, 'WEIGHT_VARIANCE', python(settings.weightVariance)],
    [settings.biasVariance > 0, 'BIAS_VARIANCE', python(settings.biasVariance)],
    [settings.weights === 'sparse', 'DENSITY', python(settings.density)],
    [phiReads(settings, 'slope'), 'SLOPE', python(settings.slope)],
    [hasGain(settings), 'GAIN', python(settings.gain)],
    [settings.gainExponent !== 0, 'GAIN_EXPONENT', python(settings.gainExponent)],
    [settings.dropout > 0, 'DROPOUT', python(settings.dropout)],
    [settings.normalization === 'group', 'GROUPS', python(settings.groups)],
    [images, 'SIDE', python(settings.side)],
    [hasSkip(settings) && settings.skipStrength !== 1, 'SKIP', python(settings.skipStrength)],
    [hasSkip(settings) && scalesBranch(plan), 'BRANCH', branch(settings)],
    [settings.architecture === 'randomSkip', 'SKIP_SHARE', python(settings.skipShare)],
    [dimension === 'DIMENSION', 'DIMENSION', python(inputDimension(sizedSpec(settings)))],
    [settings.meanSquare !== 1, 'MEAN_SQUARE', python(settings.meanSquare)],
    [settings.inputs === 'equicorrelated', 'CORRELATION', python(settings.correlation)],
    [settings.inputs === 'repeated', 'REPEATED', python(settings.repeated)],
    [readsTau, 'TAU', python(settings.tau)],
  ];
  return all.filter(([present]) => present).map(([, name, value]) => [name, value]);
}

const hasSkip = ({ architecture }: Settings): boolean => ['residual', 'attention', 'transformer'].includes(architecture);

/** r, with its power of the depth. */
export function branch({ branchStrength, branchScale }: Settings): string {
  const powers = { '1': '', '1/sqrt(L)': ' * DEPTH ** -0.5', '1/L': ' / DEPTH', '0': ' * 0' } as const;
  return `${python(branchStrength)}${powers[branchScale]}`;
}

/** Where a table of samples is read from. */
export function tableLines({ inputs }: Settings, { digits }: Pick<Origin, 'digits'>): readonly string[] {
  if (inputs === 'own') return [`DATA = "${ownDataFile}"  # your samples, one a row: the panel of the figure saves them`];
  return inputs === 'digits' ? [`DATA = ${JSON.stringify(digits)}  # a file or an address: 64 grey values and a label a row`] : [];
}
