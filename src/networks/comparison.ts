import { summarize } from '../math/summary.ts';
import type { DepthProfile, RunResult } from './ensembleResult.ts';
import { reconcile, type Settings } from './settings.ts';
import { seedAt } from './sweep.ts';

/** Settings that make one architecture of a comparison out of those that all of them share. */
export const lineup = {
  plain: { architecture: 'mlp', normalization: 'none' },
  randomSkip: { architecture: 'randomSkip', normalization: 'none' },
  residual: { architecture: 'residual', normalization: 'none', normalizationPosition: 'preNorm', branchScale: '1' },
  residualRoot: { architecture: 'residual', normalization: 'none', normalizationPosition: 'preNorm', branchScale: '1/sqrt(L)' },
  residualDepth: { architecture: 'residual', normalization: 'none', normalizationPosition: 'preNorm', branchScale: '1/L' },
  preNorm: { architecture: 'residual', normalization: 'rms', normalizationPosition: 'preNorm', branchScale: '1' },
  postNorm: { architecture: 'residual', normalization: 'rms', normalizationPosition: 'postNorm', branchScale: '1' },
  dense: { architecture: 'dense', normalization: 'none' },
} as const satisfies Readonly<Record<string, Partial<Settings>>>;

/** An architecture of a comparison. */
export type ComparedId = keyof typeof lineup;

/** Every architecture that can be compared, in the order of their numbers. */
export const comparedIds = Object.keys(lineup) as readonly ComparedId[];

/** The number that an architecture bears on every comparison, from 1. */
export const numberOf = (id: ComparedId): number => comparedIds.indexOf(id) + 1;

/** A mean over networks at each layer, its deviation over networks, and of how many. */
export type ComparedProfile = Pick<DepthProfile, 'firstLayer' | 'mean' | 'std' | 'count'>;

/** What was drawn of one architecture. */
export interface ComparedLine {
  readonly id: ComparedId;
  /** What its networks were drawn with. */
  readonly seed: number;
  /** Networks drawn so far. */
  readonly drawn: number;
  /** The mean cosine of samples at layers 0..L. */
  readonly cosine: ComparedProfile;
  /** ln ||dL/dh_l|| - ln ||dL/dh_L|| of each network at layers 0..L. */
  readonly gain: ComparedProfile;
}

/** What came back of a comparison so far: `spec` is of what its architectures share; `drawn` counts the networks of all of them. */
export interface ComparisonResult extends RunResult {
  readonly compared: readonly ComparedId[];
  /** In the order in which they are drawn, as far as the sampler has come. */
  readonly lines: readonly ComparedLine[];
}

/** The networks of one architecture. */
export interface ComparedRun {
  readonly id: ComparedId;
  readonly settings: Settings;
}

/** The settings of one architecture of a comparison, whether they agree with each other or not. */
const settingsOfLine = (settings: Settings, id: ComparedId): Settings => ({
  ...settings,
  ...lineup[id],
  seed: seedAt(settings.seed, numberOf(id)),
});

/** The runs of a comparison; an architecture that the other settings do not allow is left out. */
export function runsOfComparison(settings: Settings, compared: readonly ComparedId[]): readonly ComparedRun[] {
  return compared.flatMap((id) => {
    const wanted = settingsOfLine(settings, id);
    return reconcile(wanted).problems.length > 0 ? [] : [{ id, settings: wanted }];
  });
}

/** What every comparison has alike, because its architectures differ in it, and what it measures. */
const shared = {
  architecture: 'mlp',
  normalization: 'none',
  normalizationPosition: 'beforeActivation',
  branchScale: '1',
} as const satisfies Partial<Settings>;

/** The settings of a whole comparison: what its architectures differ in stands at that of the plain network, and anything else is reported. */
export function reconcileComparison(wanted: Settings): ReturnType<typeof reconcile> {
  const { settings, problems } = reconcile({ ...wanted, ...shared, metrics: ['correlation', 'gradientNorm'], observables: [] });
  const refused = (Object.keys(shared) as (keyof typeof shared)[]).filter((id) => wanted[id] !== shared[id]);
  const reported = refused.map((parameter) => ({ parameter, given: wanted[parameter], rule: { kind: 'compared' } as const }));
  return { settings, problems: [...reported, ...problems] };
}

/** How much longer the gradient of each network is at a layer than at its last one, as natural logarithms. */
export function gainOf({ single, firstLayer, count }: Pick<DepthProfile, 'single' | 'firstLayer' | 'count'>): ComparedProfile {
  const lines = single.map((values) => values.map((value) => value - values[values.length - 1]));
  const found = Array.from(count, (_, k) => summarize(lines.map((line) => line[k])));
  return {
    firstLayer,
    mean: Float64Array.from(found, ({ mean }) => mean),
    std: Float64Array.from(found, ({ std }) => std),
    count: count.map(() => lines.length),
  };
}
