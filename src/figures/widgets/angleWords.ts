import { messages } from '../../messages/messages.ts';
import type { Prediction } from '../../theory/prediction.ts';
import { spreadText, valueText } from '../plots/valueText.ts';
import { type AnglePicture, predictedAngle } from './anglePicture.ts';
import { theoryWords } from './theoryWords.ts';

const { angle, undefinedValue, legend, theoryNote } = messages.figure;
const { theory } = messages;

/** A mean angle and its spread over networks, where they are numbers. */
export function meanAngleText({ mean, std }: Pick<AnglePicture, 'mean' | 'std'>): string {
  if (Number.isNaN(mean)) return undefinedValue;
  return `${valueText(mean)}°${Number.isNaN(std) ? '' : ` ± ${spreadText(std, mean)}°`}`;
}

/** What is read off a dial: one network's angle, or their mean and what theory says of it. */
export function angleReading(picture: AnglePicture, prediction: Prediction | undefined, network: number | undefined): string {
  const { layer, angles, count } = picture;
  if (network !== undefined) {
    const value = angles[network];
    return angle.ofNetwork(layer, network + 1, meanAngleText({ mean: value, std: Number.NaN }));
  }
  const predicted = predictedAngle(prediction, layer);
  return angle.mean(layer, meanAngleText(picture), count, predicted === undefined ? undefined : valueText(predicted));
}

/** What is read off a pinned dial: the same network's angle where it has one, or the mean. */
export function angleBeside(pinned: AnglePicture, network?: number): string {
  const own = network === undefined ? undefined : pinned.angles[network];
  return messages.figure.pinned.of(meanAngleText(own === undefined ? pinned : { mean: own, std: Number.NaN }));
}

/** What is said below a dial: what its rays are and whose theory is drawn; apart from that, why none is. */
export function angleNote(prediction: Prediction | undefined): { readonly said: string; readonly verdict?: string } {
  const { sentences } = messages.shell;
  if (prediction === undefined) return { said: sentences([angle.note, legend.noTheory]) };
  const { source, mark, validity } = prediction;
  if (!validity.holds) return { said: sentences([angle.note, '']), verdict: theoryWords(prediction).verdict };
  return { said: sentences([angle.note, theoryNote(theory.mark[mark], theory.source[source])]) };
}
