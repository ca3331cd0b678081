import { messages } from '../../messages/messages.ts';
import { spreadText, valueText } from '../plots/valueText.ts';
import { type ExponentsPicture, hasExponents } from './exponentsPicture.ts';

const { exponents, pinned: pinnedWords } = messages.figure;

/** The mean exponent of each direction. */
export const exponentTexts = ({ directions }: ExponentsPicture): readonly string[] => directions.map(({ mean }) => valueText(mean));

/** One direction's mean exponent and its spread over networks. */
function exponentText({ directions }: ExponentsPicture, direction: number): string {
  const { mean, std } = directions[direction];
  return valueText(mean) + (Number.isNaN(std) ? '' : ` ± ${spreadText(std, mean)}`);
}

/** What is read off the plot: one direction, or all of them. */
export function exponentsReading(picture: ExponentsPicture, direction: number | undefined): string {
  const { layer, directions } = picture;
  if (!hasExponents(picture)) return exponents.none(layer);
  if (direction === undefined) return exponents.all(layer, exponentTexts(picture));
  return exponents.of(layer, direction + 1, exponentText(picture, direction), directions[direction].count);
}

/** What is read off a pinned one there. */
export function exponentsBeside(pinned: ExponentsPicture, direction?: number): string {
  const isThere = direction !== undefined && direction < pinned.directions.length;
  return pinnedWords.of(isThere ? exponentText(pinned, direction) : exponentTexts(pinned).join(', '));
}
