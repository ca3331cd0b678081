import { type ComparedId, runsOfComparison } from '../networks/comparison.ts';
import { specOf } from '../networks/ensembleSpec.ts';
import type { Settings } from '../networks/settings.ts';
import type { EnsembleSpec } from '../networks/spec.ts';
import { effectiveTimes } from './meanField/effectiveTimes.ts';
import { flowAt, type KernelFlow, kernelFlow } from './meanField/kernelFlow.ts';
import { inputCorrelation } from './meanField/meanFieldLayers.ts';
import { predict } from './predict.ts';
import type { Prediction } from './prediction.ts';

/** What theory says of one architecture of a comparison. */
export interface ComparedTheory {
  readonly id: ComparedId;
  /** tau_0..tau_L, where the layers are known. */
  readonly times: Float64Array | undefined;
  /** Of the mean cosine. */
  readonly cosine: Prediction | undefined;
  /** Of ln ||dL/dh_l|| - ln ||dL/dh_L||. */
  readonly gain: Prediction | undefined;
  /** How far its own cosines at infinite width are at most from the one curve, because its steps are no moments; NaN where one of the two is not known. */
  readonly fromFlow: number;
}

/** What theory says of a comparison: of each architecture, and the curve that they have in common. */
export interface ComparisonTheory {
  readonly lines: readonly ComparedTheory[];
  readonly flow: KernelFlow | undefined;
}

/** What theory says of each architecture of a comparison, and the one curve. */
export function predictComparison(settings: Settings, compared: readonly ComparedId[]): ComparisonTheory {
  const specs = runsOfComparison(settings, compared).map((run) => ({ id: run.id, spec: specOf(run.settings) }));
  const times = specs.map(({ spec }) => effectiveTimes(spec));
  const from = inputCorrelation(specOf(settings).inputs);
  const longest = Math.max(0, ...times.map((of) => of?.[settings.depth] ?? 0));
  const flow = from === undefined ? undefined : kernelFlow(specOf(settings), from, longest);
  const lines = specs.map(({ id, spec }, k) => {
    const cosine = predict(spec, 'correlation');
    return { id, times: times[k], cosine, gain: gainOf(spec), fromFlow: distance(cosine, times[k], flow) };
  });
  return { lines, flow };
}

/** The prediction of the gradient less its value at the last layer. */
function gainOf(spec: EnsembleSpec): Prediction | undefined {
  const prediction = predict(spec, 'gradientNorm');
  if (prediction === undefined) return undefined;
  const { values } = prediction;
  return { ...prediction, values: values.map((value) => value - values[values.length - 1]) };
}

function distance(cosine: Prediction | undefined, times: Float64Array | undefined, flow: KernelFlow | undefined): number {
  if (cosine === undefined || times === undefined || flow === undefined) return Number.NaN;
  const { values, firstLayer } = cosine;
  return values.reduce((most, value, k) => Math.max(most, Math.abs(value - flowAt(flow, times[k + firstLayer]))), 0);
}
