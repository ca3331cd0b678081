import type { MetricId } from '../networks/metrics/index.ts';
import type { EnsembleSpec } from '../networks/spec.ts';
import type { Prediction, Theory } from './prediction.ts';
import { theories } from './profiles/index.ts';

/** What theory says of a metric of an ensemble, valid there or not; undefined where no theory speaks of it. */
export function predict(spec: EnsembleSpec, metric: MetricId): Prediction | undefined {
  const drops = spec.network.dropout > 0;
  const speaking = Object.values<Theory>(theories).find((theory) => (theory.knowsDropout || !drops) && theory.applies(spec, metric));
  return speaking?.predict(spec);
}
