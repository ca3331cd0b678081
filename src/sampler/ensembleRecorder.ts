import { layoutOf, positionsOf } from '../networks/dimensions.ts';
import type { EnsembleResult, SampleEvent } from '../networks/ensembleResult.ts';
import { type MetricId, metrics } from '../networks/metrics/index.ts';
import { needsGradient, needsOf } from '../networks/needs.ts';
import { normalizations } from '../networks/normalizations/index.ts';
import type { Normalization } from '../networks/normalizations/normalization.ts';
import { type ObservableId, observables } from '../networks/observables/index.ts';
import { rankedNetworks } from '../networks/quantiles.ts';
import type { EnsembleSpec } from '../networks/spec.ts';
import type { NetworkRecord } from './networkRecord.ts';
import { ObservableRecorder } from './observableRecorder.ts';
import { ProfileRecorder } from './profileRecorder.ts';
import { isInLaw } from './sampling.ts';

/** All that is remembered of an ensemble while its networks arrive. */
export class EnsembleRecorder {
  private readonly recorders: readonly (readonly [MetricId, ProfileRecorder])[];
  private readonly observers: readonly (readonly [ObservableId, ObservableRecorder])[];
  private readonly troubles = new Map<SampleEvent['kind'], SampleEvent>();
  private drawn = 0;

  constructor(
    private readonly spec: EnsembleSpec,
    lines?: number,
  ) {
    const { network, networks } = spec;
    const kept = { lines, ranked: rankedNetworks({ depth: network.depth, networks, metrics: spec.metrics }) };
    this.recorders = spec.metrics.map((id) => [id, new ProfileRecorder(metrics[id], network.depth, kept)]);
    this.observers = spec.observables.map((id) => [id, new ObservableRecorder(observables[id], spec)]);
  }

  /** Takes in one network; they come in the order of their numbers, whoever drew them. */
  add(network: NetworkRecord): void {
    this.drawn++;
    for (const [id, recorder] of this.recorders) recorder.add(network.measured[id]!);
    for (const [id, observer] of this.observers) observer.add(network.observed[id]);
    this.note('noVariance', network.noVarianceAt);
    this.note('overflow', network.overflowAt);
  }

  private note(kind: SampleEvent['kind'], layer: number | undefined): void {
    if (layer === undefined) return;
    const before = this.troubles.get(kind);
    this.troubles.set(kind, { kind, layer: Math.min(layer, before?.layer ?? layer), networks: (before?.networks ?? 0) + 1 });
  }

  /** What is known after the networks added so far. */
  result(run: Pick<EnsembleResult, 'backend' | 'elapsed' | 'cost'>): EnsembleResult {
    const profiles = Object.fromEntries(this.recorders.map(([id, recorder]) => [id, recorder.profile()]));
    const observed = Object.fromEntries(this.observers.map(([id, observer]) => [id, observer.observed()]));
    const undefinedMetrics = this.recorders.flatMap(([metric, { undefinedAt }]): SampleEvent[] =>
      undefinedAt ? [{ ...undefinedAs(this.spec, metric), ...undefinedAt }] : [],
    );
    const events = [...this.troubles.values(), ...undefinedMetrics, ...roundingOf(this.spec, this.drawn)];
    return { spec: this.spec, method: isInLaw(this.spec) ? 'law' : 'explicit', drawn: this.drawn, profiles, observed, events, ...run };
  }
}

/** Why a metric is undefined: of itself, or because nobody said what it is a distance to. */
function undefinedAs({ meanField }: EnsembleSpec, metric: MetricId): Pick<SampleEvent, 'kind' | 'metric'> {
  return metric === 'meanFieldDistance' && meanField === undefined ? { kind: 'noMeanField' } : { kind: 'undefinedMetric', metric };
}

/**
 * Two entries, centred and divided by their deviation, are +1 and -1 whatever they were: the exact derivative is zero. Where no
 * skip connection leads around it, the gradient that arithmetic returns is rounding alone (theory notes, W14).
 */
function roundingOf({ network, inputs, metrics: asked }: EnsembleSpec, networks: number): SampleEvent[] {
  const { over, centred, entries }: Normalization = normalizations[network.normalization];
  const together = entries(network.width * positionsOf(network), inputs.batch, layoutOf(network));
  const gradientAsked = needsGradient(needsOf({ metrics: asked, observables: [] }));
  const blocked = over !== undefined && centred && together === 2 && (network.architecture === 'mlp' || network.architecture === 'conv');
  return blocked && gradientAsked ? [{ kind: 'gradientIsRounding', layer: network.depth - 1, networks }] : [];
}
