import type { MetricId } from '../networks/metrics/index.ts';
import type { EnsembleSpec } from '../networks/spec.ts';
import { theories } from './index.ts';
import type { Prediction, Theory } from './prediction.ts';

/** Settings that no theory here knows of. */
const isPlain = ({ network }: EnsembleSpec): boolean => network.dropout === 0;

/** What theory says of a metric of an ensemble, valid there or not; undefined where no theory speaks of it. */
export function predict(spec: EnsembleSpec, metric: MetricId): Prediction | undefined {
  if (!isPlain(spec)) return undefined;
  const speaking = Object.values<Theory>(theories).find((theory) => theory.applies(spec, metric));
  return speaking?.predict(spec);
}
