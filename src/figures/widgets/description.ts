import { messages } from '../../messages/messages.ts';
import type { EnsembleResult } from '../../networks/ensembleResult.ts';
import type { MetricId } from '../../networks/metrics/index.ts';
import type { ObservableId } from '../../networks/observables/index.ts';
import type { ObservedLayers } from '../../networks/observedLayers.ts';
import type { Settings } from '../../networks/settings.ts';
import { valueText } from '../plots/valueText.ts';
import { gramAt, gramRange } from './gramPicture.ts';
import { meanText } from './reading.ts';
import { shortLine } from './shortLine.ts';
import { spectrumAt } from './spectrumPicture.ts';

const { describe } = messages.figure;

/** The figure in one sentence: which network, what its pictures show at a layer, and where each metric starts and ends. */
export function description(settings: Settings, result: EnsembleResult | undefined, layer = settings.depth): string {
  const pictures = settings.observables.map((id) => pictured[id](result?.observed[id], layer));
  const paths = settings.metrics.map((metric) => path(metric, result));
  return describe.whole(
    shortLine(settings),
    [...pictures, ...paths].filter((sentence) => sentence !== undefined),
  );
}

type Describe = (observed: ObservedLayers | undefined, layer: number) => string | undefined;

const pictured: Readonly<Record<ObservableId, Describe>> = {
  gram: (observed, layer) => {
    const picture = observed && gramAt(observed, layer);
    if (picture === undefined) return undefined;
    const [low, high] = gramRange(picture);
    return describe.gram(picture.layer, valueText(low), valueText(high));
  },
  spectrum: (observed, layer) => {
    const picture = observed && spectrumAt(observed, layer);
    return picture && describe.spectrum(picture.layer, valueText(picture.smallest), valueText(picture.largest));
  },
};

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
