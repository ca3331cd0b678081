import { messages } from '../../messages/messages.ts';
import type { Cell } from '../plots/heatCells.ts';
import { valueText } from '../plots/valueText.ts';
import { type GramPicture, gramRange } from './gramPicture.ts';

const { gram, pinned: pinnedWords } = messages.figure;

/** What is read off a matrix of cosines: that of a pair of samples, or the range of all. */
export function gramReading(picture: GramPicture, cell: Cell | undefined): string {
  const { layer, valueAt } = picture;
  if (cell) return gram.pair(layer, cell.row + 1, cell.column + 1, valueText(valueAt(cell.row, cell.column)));
  const [low, high] = gramRange(picture);
  return gram.range(layer, valueText(low), valueText(high));
}

/** What is read off a pinned one beside it, and where it is drawn. */
export function gramBeside(pinned: GramPicture, present: GramPicture | undefined, cell?: Cell): string {
  const { size, valueAt } = pinned;
  const drawn = present?.size === size;
  if (cell && drawn) return pinnedWords.of(valueText(valueAt(cell.row, cell.column)));
  const [low, high] = gramRange(pinned).map(valueText);
  return pinnedWords.of(drawn ? gram.aboveDiagonal(low, high) : gram.otherBatch(low, high, size));
}
