import { type MetricId, metrics } from '../../networks/metrics/index.ts';
import type { Metric } from '../../networks/metrics/metric.ts';
import type { Plan } from '../plan.ts';
import { type PartId, type ReadingSnippet, withScale } from './readings.ts';

type Formula = readonly [value: string | ((plan: Plan) => string), ...before: PartId[]];

/** Whether the batch has full rank, by the cut-off of the definitions. */
const isFullRank = 'len(p) == BATCH and p[-1] > (BATCH * 2.0**-52) ** 2 * p[0]';
const variance = (of: string): string => `((${of} - ${of}.mean()) ** 2).mean() / ${of}.mean() ** 2`;

/** How every metric is written, with what it shares with others; `back` is read on the way back. */
const formulas: Readonly<Record<MetricId, Formula | 'back'>> = {
  meanSquare: [(plan) => withScale('(h * h).mean()', plan.carriesScale, 'log_scale')],
  correlation: ['cosines.mean()', 'u', 'cosines'],
  absoluteCosine: ['np.abs(cosines).mean()', 'u', 'cosines'],
  rmsCosine: ['(cosines * cosines).mean() ** 0.5', 'u', 'cosines'],
  angle: ['np.arctan2(np.linalg.norm(u[:, 0] - u[:, 1]), np.linalg.norm(u[:, 0] + u[:, 1])) * 360 / np.pi', 'u'],
  orthogonalityGap: ['np.linalg.norm(h.T @ h / (h * h).sum() - np.eye(BATCH) / BATCH)'],
  isometryGap: [`-np.log(BATCH * p).mean() if ${isFullRank} else np.inf`, 'p'],
  logDeterminant: [
    ({ carriesScale }) =>
      `np.log(p * (h * h).sum() / len(h)).mean()${carriesScale ? ' + 2 * log_scale' : ''} if ${isFullRank} else -np.inf`,
    'p',
  ],
  meanFieldDistance: [
    ({ carriesScale }) =>
      `np.linalg.norm(${withScale('h.T @ h / len(h)', carriesScale, 'log_scale')} - LIMIT[l][0] * ((1 - LIMIT[l][1]) * np.eye(BATCH) + LIMIT[l][1]))`,
  ],
  stableRank: ['1 / p[0]', 'p'],
  participationRatio: ['1 / (p * p).sum()', 'p'],
  effectiveRank: ['np.exp(-(p * np.log(p + (p == 0))).sum())', 'p'],
  softRank: ['(p * len(h) >= TAU).sum()', 'p'],
  saturatedFraction: ['(1.0 * (np.abs(slopes[0]) < STEEPEST / 10)).mean()'],
  deadFraction: ['(1.0 * (np.abs(slopes[0]).sum(1) == 0)).mean()'],
  gradientNorm: 'back',
  weightGradientNorm: 'back',
  jacobianMean: [({ logarithms }) => withScale('j.mean()', logarithms, 'log_T'), 'j'],
  jacobianMax: [({ logarithms }) => `np.log(j[0]) / 2${logarithms ? ' + log_T' : ''}`, 'j'],
  jacobianVariance: [variance('j'), 'j'],
  weightsMean: ['w.mean()', 'w'],
  weightsMax: ['np.log(w[0]) / 2', 'w'],
  weightsVariance: [variance('w'), 'w'],
  lyapunov: ['growth[0] / l'],
  tokenResidual: ['np.log(r) if (r := np.linalg.norm(h - h.mean(1, keepdims=True)) / np.linalg.norm(h)) > BATCH * 2.0**-52 else -np.inf'],
};

/** How a metric is read in a script. */
export function metricSnippet(id: MetricId): ReadingSnippet {
  const formula = formulas[id];
  const { needs, firstLayer }: Metric = metrics[id];
  const inBook: ReadingSnippet['inBook'] = ({ profiles }, layer) => {
    const profile = profiles[id];
    if (profile === undefined) return undefined;
    const k = layer - profile.firstLayer;
    return { mean: profile.mean[k], error: profile.std[k] / Math.sqrt(profile.count[k]) };
  };
  if (formula === 'back') return { name: id, needs, firstLayer, before: [], inBook };
  const [value, ...before] = formula;
  return { name: id, needs, firstLayer, before, value: typeof value === 'string' ? () => value : value, inBook };
}
