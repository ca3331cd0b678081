import type { ExchangeableGram } from '../../networks/meanField.ts';
import { metrics } from '../../networks/metrics/index.ts';
import type { Metric } from '../../networks/metrics/metric.ts';
import type { EnsembleSpec } from '../../networks/spec.ts';
import { batchNormBounds, isBounded } from '../fluctuations/batchNormBounds.ts';
import { boundedProfile, finiteProfile, sizesOf } from '../fluctuations/finiteProfile.ts';
import type { FluctuatingGram } from '../fluctuations/fluctuatingGram.ts';
import { gramFluctuations } from '../fluctuations/gramFluctuations.ts';
import { type SignalMetric, type SignalMetricId, signalMetrics } from '../fluctuations/signalMetrics.ts';
import { topShare } from '../fluctuations/spectra.ts';
import { meanFieldGram } from '../meanField/meanFieldGram.ts';
import { wideReading } from '../meanField/wideReading.ts';
import { atLeast, atMost, type Condition, type Prediction, type Theory, validityOf } from '../prediction.ts';
import { averagesInputs } from './averagedInputs.ts';

/** The Gram matrices of the layers at infinite width, and what fluctuates, where that is known. */
interface WideSignal {
  readonly grams: readonly ExchangeableGram[];
  readonly layers: readonly FluctuatingGram[] | undefined;
}

const found = new WeakMap<EnsembleSpec, WideSignal | undefined>();

/** Found once per spec, whichever metrics are asked for. */
function wideSignalOf(spec: EnsembleSpec): WideSignal | undefined {
  if (!found.has(spec)) {
    const grams = meanFieldGram(spec);
    found.set(spec, grams && { grams, layers: gramFluctuations(spec, grams) });
  }
  return found.get(spec);
}

function speaksOf(spec: EnsembleSpec, metric: SignalMetricId): boolean {
  if (spec.inputs.batch < 2 || !averagesInputs(spec)) return false;
  const signal = wideSignalOf(spec);
  return signal !== undefined && (metric !== 'stableRank' || firstApart(signal, spec) <= spec.network.depth);
}

/** The layer from which on the largest eigenvalue stands apart from the others; at infinite width alone it does wherever there is one. */
function firstApart({ grams, layers }: WideSignal, spec: EnsembleSpec): number {
  const together = grams.map(({ correlation }, layer) =>
    layers ? !(topShare(layers[layer], sizesOf(spec)) <= largestTopShare) : correlation <= 0,
  );
  return together.lastIndexOf(true) + 1;
}

/** Beyond, second-order perturbation of the largest eigenvalue is not enough (observed). */
const largestTopShare = 0.1;
/** Nearer to each other, samples leave nothing of the smaller eigenvalues but rounding and rare networks. */
const leastApart = 1e-3;

/**
 * A theory for each metric of the signal: the metric itself, of a layer that is infinitely wide (`wideReading`), and what a finite width adds to it, by the
 * fluctuations of its Gram matrix to first order in 1/d (`theory/fluctuations`, ours). What can be 0 at infinite width is predicted with its fluctuations, whose order is
 * the root of 1/d then. Deviations are right to a quarter where what must be small is below 0.4 of its bound; closer to the bound they can be off by a factor
 * of 2 while the means still hold (observed).
 */
const theoryOf = (id: SignalMetricId): Theory => ({
  applies: (spec, metric) => metric === id && speaksOf(spec, id),
  predict: (spec) => predict(spec, id),
});

/** Last in the list of theories: whoever says something more special speaks first. */
export const wideSignal = {
  wideMeanSquare: theoryOf('meanSquare'),
  wideCorrelation: theoryOf('correlation'),
  wideAbsoluteCosine: theoryOf('absoluteCosine'),
  wideRmsCosine: theoryOf('rmsCosine'),
  wideAngle: theoryOf('angle'),
  wideOrthogonalityGap: theoryOf('orthogonalityGap'),
  wideIsometryGap: theoryOf('isometryGap'),
  wideLogDeterminant: theoryOf('logDeterminant'),
  wideStableRank: theoryOf('stableRank'),
  wideParticipationRatio: theoryOf('participationRatio'),
  wideEffectiveRank: theoryOf('effectiveRank'),
  wideSoftRank: theoryOf('softRank'),
} as const satisfies Record<string, Theory>;

function predict(spec: EnsembleSpec, id: SignalMetricId): Prediction {
  const signal = wideSignalOf(spec);
  if (signal === undefined) throw new Error('The Gram matrix of these networks is not known.');
  const { depth, width } = spec.network;
  const first = id === 'stableRank' ? firstApart(signal, spec) : 0;
  const wide = signal.grams.map((gram) =>
    numberOf((metrics[id] as Metric).of(wideReading(gram, spec.inputs.batch, width), { tau: spec.tau })),
  );
  const profile = signal.layers ? finiteProfile(signal.layers, wide, spec, id, first) : boundedProfile(wide, spec, id);
  return {
    metric: id,
    firstLayer: 0,
    ...profile,
    kind: 'curve',
    claimed: [first, depth],
    mark: 'ours',
    source: 'oursWideSignal',
    assumptions: ['infiniteWidth', 'exchangeableBatch', ...(signal.layers ? (['firstOrderInWidth'] as const) : [])],
    validity: validityOf(...conditionsOf(signal, spec, id, first)),
  };
}

/** Infinite values are those of samples that fall together, of which nothing is said. */
const numberOf = (value: number): number => (Number.isFinite(value) ? value : Number.NaN);

function conditionsOf({ grams, layers }: WideSignal, spec: EnsembleSpec, id: SignalMetricId, first: number): [Condition, ...Condition[]] {
  const { inputs, network } = spec;
  if (layers === undefined) {
    const bounded = id in batchNormBounds && isBounded(network);
    return [
      atLeast('fluctuationsKnown', bounded ? 1 : 0, 1),
      atLeast('widthForBatch', network.width, Math.max(64, 2 * inputs.batch ** 2)),
      atLeast('batchAtLeast', inputs.batch, 4),
      atMost('cosineAtMost', grams[0].correlation, 0.5),
    ];
  }
  const { share, largestShare }: SignalMetric = signalMetrics[id];
  const shares = layers.slice(first).map((layer) => share(layer, sizesOf(spec)));
  const small = atMost('fluctuationsSmall', Math.max(...shares), largestShare);
  if (id !== 'isometryGap' && id !== 'logDeterminant' && id !== 'angle') return [small];
  const apart = atLeast('samplesApart', Math.min(...grams.map(({ correlation }) => 1 - correlation)), leastApart);
  return [small, apart];
}
