import { messages } from '../../messages/messages.ts';
import type { EnsembleResult } from '../../networks/ensembleResult.ts';
import { settingsOf } from '../../networks/ensembleSpec.ts';
import type { MetricId } from '../../networks/metrics/index.ts';
import type { ObservableId } from '../../networks/observables/index.ts';
import type { ObservedLayers } from '../../networks/observedLayers.ts';
import type { Settings, SummaryId } from '../../networks/settings.ts';
import type { Prediction } from '../../theory/prediction.ts';
import type { Range } from '../plots/ranges.ts';
import { valueText } from '../plots/valueText.ts';
import { anglesAt } from './anglePicture.ts';
import { meanAngleText } from './angleWords.ts';
import { type DensityId, densityAt } from './densityPicture.ts';
import { densityReading } from './densityWords.ts';
import { depthSlope } from './depthSlope.ts';
import { exponentsAt, hasExponents } from './exponentsPicture.ts';
import { exponentTexts } from './exponentsWords.ts';
import { gramAt, gramRange } from './gramPicture.ts';
import { observedAt } from './observedAt.ts';
import { pinnedText } from './pinnedText.ts';
import { bandTexts, middleRow, rowText } from './reading.ts';
import { shapeMarks } from './shapeMarks.ts';
import { shapeAt } from './shapePicture.ts';
import { shapeReading } from './shapeWords.ts';
import { differenceLine, pinnedSettings, shortLine } from './shortLine.ts';
import { slopeSentence } from './slopeWords.ts';
import { type SpectrumId, spectrumAt } from './spectrumPicture.ts';

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
  return { result, settings, line: differenceLine(pinnedSettings(result, present), present) };
}

interface Sloped {
  readonly of: readonly MetricId[];
  readonly shown: Range | undefined;
  /** Of each metric of the figure. */
  readonly predictions: readonly (Prediction | undefined)[];
}

interface Described {
  /** The layer that its pictures show. */
  readonly layer?: number;
  readonly pinned?: Pinned;
  /** The metrics whose slope is fitted, and over which layers. */
  readonly slopes?: Sloped;
}

/** The figure in a sentence: which network, what its pictures show at a layer, and where each metric starts and ends; in another one the latter of what is pinned. */
export function description(
  settings: Settings,
  result: EnsembleResult | undefined,
  { layer = settings.depth, pinned, slopes }: Described = {},
): string {
  const picturesIn = (observed: EnsembleResult['observed'] = {}) => settings.observables.map((id) => pictured[id](observed[id], layer));
  const pathsOf = (of: EnsembleResult | undefined) => settings.metrics.map((metric) => path(metric, of, settings.summary));
  const said = (parts: readonly (string | undefined)[]) => parts.filter((part) => part !== undefined);
  const present = describe.whole(shortLine(settings), said([...picturesIn(result?.observed), ...pathsOf(result)]));
  const beside = said([...picturesIn(observedAt(pinned?.result, layer)), ...pathsOf(pinned?.result)]);
  const fitted = result && slopes ? slopeSentences(settings, result, slopes) : [];
  if (pinned === undefined || beside.length === 0) return messages.shell.sentences([present, ...fitted]);
  return messages.shell.sentences([present, ...fitted, describe.pinned(pinnedText(pinned.line), beside)]);
}

/** What is said of the slopes that a figure fits, each with the name of its metric. */
function slopeSentences({ metrics }: Settings, { profiles }: EnsembleResult, { of, shown, predictions }: Sloped): readonly string[] {
  return metrics.flatMap((metric, k) => {
    const slope = of.includes(metric) ? depthSlope(metric, profiles[metric], predictions[k], shown) : undefined;
    return slope ? [messages.figure.slope.of(messages.parameters.metric[metric].short, slopeSentence(slope))] : [];
  });
}

type Describe = (observed: ObservedLayers | undefined, layer: number) => string | undefined;

const density =
  (of: DensityId): Describe =>
  (observed, layer) => {
    const picture = densityAt(of, observed, layer);
    return picture && describe.density(messages.parameters.observable[of].short, densityReading(picture, undefined));
  };

function describeSpectrum(of: SpectrumId): Describe {
  return (observed, layer) => {
    const picture = spectrumAt(observed, layer);
    if (picture === undefined || picture.bins.count === 0) return undefined;
    return describe.spectrum[of](picture.layer, valueText(picture.smallest), valueText(picture.largest));
  };
}

const pictured: Readonly<Record<ObservableId, Describe>> = {
  gram: (observed, layer) => {
    const picture = gramAt(observed, layer);
    if (picture === undefined) return undefined;
    const [low, high] = gramRange(picture);
    return describe.gram(picture.layer, valueText(low), valueText(high));
  },
  spectrum: describeSpectrum('spectrum'),
  jacobianSpectrum: describeSpectrum('jacobianSpectrum'),
  weightsSpectrum: describeSpectrum('weightsSpectrum'),
  lyapunovSpectrum: (observed, layer) => {
    const picture = exponentsAt(observed, layer);
    return picture && hasExponents(picture) ? describe.exponents(picture.layer, exponentTexts(picture)) : undefined;
  },
  angle: (observed, layer) => {
    const picture = anglesAt(observed, layer);
    return picture && describe.angle(picture.layer, meanAngleText(picture), picture.count);
  },
  angleDistribution: density('angleDistribution'),
  activationHistogram: density('activationHistogram'),
  shape: (observed, layer) => {
    const picture = shapeAt(observed, layer);
    return picture && describe.density(messages.parameters.observable.shape.short, shapeReading(picture, shapeMarks(undefined), undefined));
  },
};

/** Where a metric starts and ends; of a median also how its bands end. */
function path(metric: MetricId, result: EnsembleResult | undefined, summary: SummaryId): string | undefined {
  const profile = result?.profiles[metric];
  if (profile === undefined) return undefined;
  const last = profile.mean.length - 1;
  const { short } = messages.parameters.metric[metric];
  const name = summary === 'median' ? describe.median(short) : short;
  const { firstLayer } = profile;
  const lastLayer = firstLayer + last;
  const row = middleRow(summary);
  const defined = (k: number): string | undefined => {
    const text = rowText(profile, row, k);
    return text === undefinedText ? undefined : text;
  };
  const [from, to] = [defined(0), defined(last)];
  const told =
    from === undefined || to === undefined
      ? describe.ends(name, from, firstLayer, to, lastLayer)
      : describe.path(name, from, firstLayer, to, lastLayer);
  const bands = bandTexts(profile, lastLayer, summary);
  return bands.length === 0 ? told : describe.withBands(told, bands);
}

/** How a value is written that is undefined. */
const undefinedText = valueText(Number.NaN);
