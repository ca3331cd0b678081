import { messages } from '../../messages/messages.ts';
import type { EnsembleResult } from '../../networks/ensembleResult.ts';
import { settingsOf } from '../../networks/ensembleSpec.ts';
import type { MetricId } from '../../networks/metrics/index.ts';
import type { Settings } from '../../networks/settings.ts';
import { pinnedText } from './pinnedText.ts';
import { meanText } from './reading.ts';
import { differenceLine, shortLine } from './shortLine.ts';

const { describe } = messages.figure;

/** A picture that was pinned, and what of it differs from the present settings. */
export interface Pinned {
  readonly result: EnsembleResult;
  readonly settings: Settings;
  readonly line: string;
}

/** A pinned result beside the present settings. */
export function pinnedOf(result: EnsembleResult | undefined, present: Settings): Pinned | undefined {
  if (result === undefined) return undefined;
  const settings = settingsOf(result.spec);
  return { result, settings, line: differenceLine(settings, present) };
}

/** The figure in a sentence: which network, and where each metric starts and ends; in another one the same of what is pinned. */
export function description(settings: Settings, result: EnsembleResult | undefined, pinned?: Pinned): string {
  const pathsOf = (of: EnsembleResult | undefined) => settings.metrics.map((metric) => path(metric, of)).filter((one) => one !== undefined);
  const present = describe.whole(shortLine(settings), pathsOf(result));
  if (pinned === undefined) return present;
  return messages.shell.sentences([present, describe.pinned(pinnedText(pinned.line), pathsOf(pinned.result))]);
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
