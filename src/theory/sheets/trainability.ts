import type { EnsembleSpec } from '../../networks/spec.ts';
import { gradientSteps } from '../batchNorm/gradientSteps.ts';
import { meanFieldGradient } from '../meanField/meanFieldGradient.ts';
import { batchNormGradient } from '../profiles/batchNormGradient.ts';
import { firstOrderHolds } from '../profiles/meanFieldGradient.ts';
import type { Sheet, SheetTheory } from './sheet.ts';

const depths: readonly number[] = [1, 2, 3, 4, 5, 6, 8, 10, 13, 16, 20, 25, 32, 40, 50, 64, 80, 100, 128, 160, 200, 256, 320, 400];
const widths: readonly number[] = [16, 23, 32, 45, 64, 91, 128, 181, 256, 362, 512, 724, 1024, 1448, 2048, 2896, 4096];

/**
 * How far a gradient strays over a whole perceptron, by depth (x) and width (y): the root mean square over networks of ln ||g_0|| - ln ||g_L||, of one sample. Without normalization the mean is that of wide networks less
 * a quarter of the relative variance of the squared norm, and the deviation half its root: of He-initialized ReLUs, where nothing grows on average, 5 L/d of variance remain (Hanin 2018). Under a normalization of each sample the
 * deviation is not known and left out; under batch normalization, too, and the number is that of infinite width, which asks for d >> n^2.
 */
export const trainability: SheetTheory = {
  tex: '\\Bigl(\\mathbb E\\ln^2\\tfrac{\\lVert g_0\\rVert}{\\lVert g_L\\rVert}\\Bigr)^{1/2}',
  plain: '√E ln²(‖g₀‖ / ‖g_L‖)',
  mark: 'ours',
  source: 'oursMeanFieldGradient',
  assumptions: ['infiniteWidth', 'freshBackwardWeights', 'firstOrderInWidth'],
  reads: [
    'activation',
    'slope',
    'normalization',
    'normalizationPosition',
    'groups',
    'weights',
    'density',
    'weightVariance',
    'biasVariance',
    'gain',
    'batch',
    'meanSquare',
  ],
  of: (spec) => strayingOf(spec),
  at: (spec) => {
    const { value, holds } = columnOf(perceptronOf(spec))(spec.network.width);
    if (Number.isNaN(value)) return undefined;
    const verdict = value < Math.LN10 ? 'withinTenfold' : 'strays';
    return { value, verdict: holds ? verdict : 'outside', facts: [{ id: 'straying', value }] };
  },
};

/** How far a gradient strays, and whether theory vouches for that. */
interface Straying {
  readonly value: number;
  readonly holds: boolean;
}

function strayingOf(spec: EnsembleSpec): Sheet {
  const perceptron = perceptronOf(spec);
  const columns = depths.map((depth) => columnOf(sized(perceptron, { depth })));
  const places = widths.flatMap((width) => columns.map((at) => at(width)));
  return {
    x: { parameter: 'depth', values: depths, spacing: 'log' },
    y: { parameter: 'width', values: widths, spacing: 'log' },
    values: Float64Array.from(places, ({ value }) => value),
    holds: Uint8Array.from(places, ({ holds }) => Number(holds)),
    lines: [],
  };
}

/** The perceptron that the sheet is about. */
const perceptronOf = (spec: EnsembleSpec): EnsembleSpec => ({
  ...spec,
  network: { ...spec.network, architecture: 'mlp', gainExponent: 0, dropout: 0 },
});

const columnOf = (spec: EnsembleSpec): ((width: number) => Straying) =>
  spec.network.normalization === 'batch' ? ofBatches(spec) : ofSample(spec);

const sized = (spec: EnsembleSpec, size: Partial<Pick<EnsembleSpec['network'], 'width' | 'depth'>>): EnsembleSpec => ({
  ...spec,
  network: { ...spec.network, ...size },
});

const nothing: Straying = { value: Number.NaN, holds: false };
/** Relative variances are to first order in 1/d: those of one width are those of all, divided by theirs. */
const reference = 1024;

/** One sample through so many layers, by the width. */
function ofSample(spec: EnsembleSpec): (width: number) => Straying {
  const inputs = { ...spec.inputs, distribution: 'orthonormal', batch: 1 } as const;
  const gradient = meanFieldGradient({ ...sized(spec, { width: reference }), inputs });
  if (gradient === undefined) return () => nothing;
  const { ofSignal, variance, lengthVariance } = gradient;
  const alone = spec.network.normalization === 'none';
  const wide = ofSignal[0] - ofSignal[spec.network.depth] + (alone ? variance[0] / 4 : 0);
  return (width) => {
    const [spread, lengths] = [variance[0], lengthVariance].map((of) => (of * reference) / width);
    const { holds } = firstOrderHolds(sized(spec, { width }), {
      variance: Float64Array.of(spread),
      lengthVariance: lengths,
    });
    return { value: alone ? Math.hypot(wide - spread / 4, Math.sqrt(spread) / 2) : Math.abs(wide), holds };
  };
}

/** A whole batch under batch normalization: the growth of each layer at infinite width. */
function ofBatches(spec: EnsembleSpec): (width: number) => Straying {
  if (!batchNormGradient.applies(spec, 'gradientNorm')) return () => nothing;
  const value = gradientSteps(spec.network, spec.inputs.batch).reduce((sum, step) => sum + (step || 0), 0);
  return (width) => {
    const { conditions } = batchNormGradient.predict(sized(spec, { width })).validity;
    return { value: Math.abs(value), holds: conditions.every(({ id, met }) => met || id === 'transientWithinDepth') };
  };
}
