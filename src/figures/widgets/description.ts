import { messages } from '../../messages/messages.ts';
import type { EnsembleResult } from '../../networks/ensembleResult.ts';
import type { MetricId } from '../../networks/metrics/index.ts';
import type { Settings } from '../../networks/settings.ts';
import { meanText } from './reading.ts';
import { shortLine } from './shortLine.ts';

const { describe } = messages.figure;

/** The figure in one sentence: which network, and where each metric starts and ends. */
export function description(settings: Settings, result: EnsembleResult | undefined): string {
  const paths = settings.metrics.map((metric) => path(metric, result)).filter((sentence) => sentence !== undefined);
  return describe.whole(shortLine(settings), paths);
}

function path(metric: MetricId, result: EnsembleResult | undefined): string | undefined {
  const profile = result?.profiles[metric];
  if (profile === undefined) return undefined;
  const last = profile.mean.length - 1;
  const { short } = messages.parameters.metric[metric];
  const { firstLayer, mean } = profile;
  const lastLayer = firstLayer + last;
  if (!Number.isNaN(mean[0]) && !Number.isNaN(mean[last]))
    return describe.path(short, meanText(profile, 0), firstLayer, meanText(profile, last), lastLayer);
  const defined = (k: number): string | undefined => (Number.isNaN(mean[k]) ? undefined : meanText(profile, k));
  return describe.ends(short, defined(0), firstLayer, defined(last), lastLayer);
}
