import type { EnsembleSpec } from '../../networks/spec.ts';
import type { Prediction } from '../prediction.ts';
import { batchNormBounds, isBounded } from './batchNormBounds.ts';
import type { Sizes } from './expectation.ts';
import type { FluctuatingGram } from './fluctuatingGram.ts';
import { type SignalMetric, type SignalMetricId, signalMetrics } from './signalMetrics.ts';

/** Of a spec, what metrics ask beside the Gram matrix. */
export const sizesOf = ({ inputs, network, tau }: EnsembleSpec): Sizes => ({ batch: inputs.batch, width: network.width, tau });

/** The part of a prediction that knows of a finite width. */
export type FiniteProfile = Pick<Prediction, 'values' | 'squares' | 'finiteWidthTerm' | 'finiteWidthTerms' | 'deviations'>;

/** What fluctuations make of the values of a metric at infinite width, from its first layer on. */
export function finiteProfile(
  fluctuating: readonly FluctuatingGram[],
  wide: readonly number[],
  spec: EnsembleSpec,
  id: SignalMetricId,
  first: number,
): FiniteProfile {
  const metric: SignalMetric = signalMetrics[id];
  const sizes = sizesOf(spec);
  const layers = fluctuating.map((layer, k) =>
    id !== 'meanSquare' && isTogether(layer) ? together(layer, wide[k], sizes) : apart(metric, layer, wide[k], sizes),
  );
  const said = (of: (layer: SaidOfLayer) => number): Float64Array =>
    Float64Array.from(layers, (layer, k) => (k < first || Number.isNaN(wide[k]) ? Number.NaN : of(layer)));
  const terms = said(({ term }) => term);
  return {
    values: said(({ value }) => value),
    ...(layers[0].square === undefined ? {} : { squares: said(({ square, value }) => square ?? value ** 2) }),
    deviations: said(({ deviation }) => deviation),
    finiteWidthTerms: terms,
    finiteWidthTerm: Math.max(0, ...terms.filter((term) => !Number.isNaN(term))),
  };
}

/** Where fluctuations are not known: the values at infinite width, with the bound that was observed, if any. */
export function boundedProfile(wide: readonly number[], { inputs, network }: EnsembleSpec, id: SignalMetricId): FiniteProfile {
  const bound = batchNormBounds[id];
  const terms = Float64Array.from(wide, (value) => (bound && isBounded(network) ? bound(value, inputs.batch, network.width) : Number.NaN));
  const known = terms.filter((term) => !Number.isNaN(term));
  return known.length === 0
    ? { values: Float64Array.from(wide), finiteWidthTerm: 0 }
    : { values: Float64Array.from(wide), finiteWidthTerms: terms, finiteWidthTerm: Math.max(...known) };
}

/** What is said of a metric at one layer. */
interface SaidOfLayer {
  readonly value: number;
  readonly square?: number;
  readonly deviation: number;
  readonly term: number;
}

/** So close to 1 that fluctuations of a cosine drown in rounding. */
const isTogether = ({ gram }: FluctuatingGram): boolean => 1 - gram.correlation < 1e-4;

/** Samples that have come together leave every metric at its end, as near as they are to each other. */
const together = ({ gram }: FluctuatingGram, wide: number, { batch }: Sizes): SaidOfLayer => ({
  value: wide,
  deviation: Number.NaN,
  term: batch * (1 - gram.correlation) + rounding,
});

/**
 * The term bounds what is not in the value: twice the shift of first order, unless the value has it, and of the order beyond a share of the deviation and of the value
 * (observed at widths 128 to 512 and depths up to 50).
 */
function apart(metric: SignalMetric, layer: FluctuatingGram, wide: number, sizes: Sizes): SaidOfLayer {
  const { mean, deviation, square } = metric.expected(layer, sizes);
  const share = metric.share(layer, sizes);
  const [value, shift] = metric.hasFloor ? [mean, share * mean] : [wide, 2 * Math.abs(mean - wide)];
  return { value, square, deviation, term: shift + share * deviation + rounding * Math.max(1, Math.abs(mean)) };
}

/** What no width adds to is exact to this. */
const rounding = 1e-9;
