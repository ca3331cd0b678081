import { messages } from '../../messages/messages.ts';
import type { CircleShape } from '../../theory/meanField/circleShape.ts';
import { spreadText, valueText } from '../plots/valueText.ts';
import type { ShapeMarks } from './shapeMarks.ts';
import { extentOf, radiusOf, type ShapePicture } from './shapePicture.ts';

const { shell, theory, figure } = messages;
const { shape, pinned: pinnedWords } = figure;

/** A share in per cent, to a tenth. */
export const percentText = (share: number): string => (100 * share).toFixed(1);

/** A coordinate to the last digit that the extent of its shape is printed with. */
export const coordinateText = (value: number, picture: ShapePicture): string =>
  spreadText(value, extentOf(picture))
    .replace(/^-(?=[0.]+$)/, '')
    .replace('-', '−');

/** Whether there are components to read off. */
const isSpread = ({ residual }: ShapePicture): boolean => residual > 0;

/** What is read off a shape: one sample, or how far all are apart and how much of that is seen. */
export function shapeReading(picture: ShapePicture, marks: ShapeMarks, prediction: CircleShape | undefined, sample?: number): string {
  const { layer, points, shares, residual } = picture;
  if (Number.isNaN(residual)) return figure.reading(layer, figure.undefinedValue, undefined);
  if (!isSpread(picture)) return shape.isPoint(layer);
  if (sample !== undefined) {
    const [x, y] = points[sample];
    return shape.sample(layer, sample + 1, marks.signs?.[sample], coordinateText(x, picture), coordinateText(y, picture));
  }
  const whole = shape.whole(layer, valueText(residual), percentText(shares[0]), percentText(shares[1]));
  return prediction?.validity.holds ? shape.besideTheory(whole, valueText(radiusOf(picture)), valueText(prediction.radius)) : whole;
}

/** What is read off a pinned one: the same sample where it has it, or the whole. */
export function shapeBeside(pinned: ShapePicture, sample?: number): string {
  const { points, shares, residual } = pinned;
  if (Number.isNaN(residual)) return pinnedWords.of(figure.undefinedValue);
  const point = sample === undefined ? undefined : points[sample];
  if (point) return pinnedWords.of(shape.place(coordinateText(point[0], pinned), coordinateText(point[1], pinned)));
  return pinnedWords.of(shape.apart(valueText(residual), isSpread(pinned) ? percentText(shares[0] + shares[1]) : undefined));
}

/** What is said below a shape: what it shows and how samples are marked; whose theory is drawn; apart from that, whether it holds. */
export function shapeNote(marks: ShapeMarks, prediction: CircleShape | undefined): { readonly said: string; readonly verdict?: string } {
  const said = [shape.note, ...(marks.closed ? [shape.closed] : []), ...(marks.signs ? [shape.signs] : [])];
  if (prediction === undefined) return { said: shell.sentences([...said, figure.legend.noPictureTheory]) };
  const { mark, source, validity, winding } = prediction;
  const { id, value, bound } = validity.because;
  const because = theory.conditions[id][validity.holds ? 'met' : 'unmet'](value, bound);
  if (!validity.holds) return { said: shell.sentences([...said, '']), verdict: theory.outside(because) };
  const drawn = [figure.theoryNote(theory.mark[mark], theory.source[source]), ...(winding > 1 ? [shape.winding(winding)] : [])];
  return { said: shell.sentences([...said, ...drawn, '']), verdict: theory.valid(because) };
}
