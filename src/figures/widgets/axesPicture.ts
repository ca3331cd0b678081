import { isShared, momentsOf, sharedWith } from '../../networks/normalizationAxes.ts';
import type { Settings } from '../../networks/settings.ts';
import {
  drawnTensor,
  indexOf,
  normalized,
  placeOf,
  type SmallTensor,
  type TensorPlace,
  type TensorShape,
} from '../../networks/smallTensor.ts';
import type { LookOf } from '../../state/looks.ts';
import type { PlotArea } from '../plots/plotArea.ts';
import { type axesLooks, axesSizes } from './axesLooks.ts';

const { channels, side } = axesSizes;
const positions = side ** 2;

/** What the figure of axes shows. */
export interface AxesPicture {
  readonly shape: TensorShape;
  readonly groups: number;
  /** The entry that is pointed at. */
  readonly place: TensorPlace;
  readonly before: SmallTensor;
  readonly after: SmallTensor;
  /** Indices of the entries that share its mean and variance. */
  readonly shared: readonly number[];
  /** Mean and deviation of these, before and after. */
  readonly moments: { readonly before: ReturnType<typeof momentsOf>; readonly after: ReturnType<typeof momentsOf> };
  /** The largest absolute value before and after. */
  readonly largest: number;
}

/** The small tensor of a seed, normalized by the book's own code, and what lights up in it. */
export function axesPicture({ normalization, seed }: Settings, look: LookOf<typeof axesLooks>): AxesPicture {
  const shape = { samples: Number(look.samples), channels, positions };
  const groups = Number(look.groups);
  const place = placeOfEntry(look.entry, shape);
  const before = drawnTensor(seed, shape);
  const after = normalized(normalization, before, shape, groups);
  const shared = sharedWith(normalization, place, shape, groups);
  const largest = Math.max(...before.values.map(Math.abs), ...after.values.map(Math.abs));
  return {
    shape,
    groups,
    place,
    before,
    after,
    shared,
    moments: { before: momentsOf(before, shared), after: momentsOf(after, shared) },
    largest,
  };
}

/** The place of an entry as the look counts them, sample by sample; of a smaller batch the last sample that there is. */
export function placeOfEntry(entry: number, { samples }: TensorShape): TensorPlace {
  const sample = Math.min(samples - 1, Math.floor(entry / (channels * positions)));
  const unit = entry % (channels * positions);
  return { sample, channel: Math.floor(unit / positions), position: unit % positions };
}

/** The entry of a place, as the look counts them. */
export const entryOf = ({ sample, channel, position }: TensorPlace): number => (sample * channels + channel) * positions + position;

/** Where the tensor stands in a plot: a block for each sample and channel, a row of blocks for each sample. */
export interface AxesBox {
  readonly left: number;
  readonly top: number;
  /** Pixels of a cell's side, and from a block to the next. */
  readonly cell: number;
  readonly pitch: number;
}

/** Between two blocks, in cells. */
const gap = 0.5;

/** The largest tensor that fits, at its full number of samples so that nothing jumps where the batch is smaller. */
export function axesBox({ left, right, top, bottom }: PlotArea): AxesBox {
  const across = channels * side + (channels - 1) * gap;
  const down = axesSizes.samples * side + (axesSizes.samples - 1) * gap;
  const cell = Math.max(4, Math.floor(Math.min((right - left) / across, (bottom - top) / down)));
  return { left, top, cell, pitch: Math.round((side + gap) * cell) };
}

/** The upper left corner of a place's cell. */
export function cornerOf({ left, top, cell, pitch }: AxesBox, { sample, channel, position }: TensorPlace): readonly [x: number, y: number] {
  return [left + channel * pitch + (position % side) * cell, top + sample * pitch + Math.floor(position / side) * cell];
}

/** The place at a point of the plot; between blocks, that of the block before. */
export function placeAt({ left, top, cell, pitch }: AxesBox, { samples }: TensorShape, x: number, y: number): TensorPlace | undefined {
  const [channel, sample] = [Math.floor((x - left) / pitch), Math.floor((y - top) / pitch)];
  if (channel < 0 || channel >= channels || sample < 0 || sample >= samples) return undefined;
  const within = (from: number): number => Math.min(side - 1, Math.floor(from / cell));
  return { sample, channel, position: within(y - top - sample * pitch) * side + within(x - left - channel * pitch) };
}

/** The place that a key leads to: a cell on, over the edges of blocks; a whole sample, or channel, on with Page keys, Home and End. */
export function keyedPlace(key: string, place: TensorPlace, { samples }: TensorShape): TensorPlace | undefined {
  const row = place.sample * side + Math.floor(place.position / side);
  const column = place.channel * side + (place.position % side);
  const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
    PageUp: [-side, 0],
    PageDown: [side, 0],
    Home: [0, -side],
    End: [0, side],
  };
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  if (step === undefined) return undefined;
  const [toRow, toColumn] = [row + step[0], column + step[1]];
  if (toRow < 0 || toRow >= samples * side || toColumn < 0 || toColumn >= channels * side) return place;
  const position = (toRow % side) * side + (toColumn % side);
  return { sample: Math.floor(toRow / side), channel: Math.floor(toColumn / side), position };
}

/** Whether a place lights up. */
export const isLit = (normalization: Settings['normalization'], { place, shape, groups }: AxesPicture, other: TensorPlace): boolean =>
  isShared(normalization, place, other, shape, groups);

/** The paths of one tensor's marks: frames and grounds of the entries that light up, squares for positive and negative values, of these and of the rest. */
export interface AxesPaths {
  readonly grid: string;
  readonly lit: string;
  readonly squares: readonly { readonly className: string; readonly d: string }[];
}

/** Draws one tensor: a square's area is its absolute value; positive ones are filled. */
export function axesPaths(box: AxesBox, tensor: SmallTensor, { shape, shared, largest }: AxesPicture): AxesPaths {
  const lit = new Set(shared);
  const { cell } = box;
  const at = (k: number) => cornerOf(box, placeOf(shape, k));
  const whole = (k: number): string => `M${at(k).join(' ')}h${cell}v${cell}h${-cell}z`;
  const square = (k: number): string => {
    const half = 0.42 * cell * Math.sqrt(Math.abs(tensor.values[k]) / largest);
    const [x, y] = at(k).map((corner) => corner + cell / 2);
    return half < 0.1 ? '' : `M${tenths(x - half)} ${tenths(y - half)}h${tenths(2 * half)}v${tenths(2 * half)}h${tenths(-2 * half)}z`;
  };
  const all = Array.from(tensor.values, (_, k) => k);
  const path = (isOne: (k: number) => boolean): string => all.filter(isOne).map(square).join('');
  const positive = (k: number): boolean => tensor.values[k] > 0;
  return {
    grid: all.map(whole).join(''),
    lit: shared.map(whole).join(''),
    squares: [
      { className: 'axes-positive axes-rest', d: path((k) => !lit.has(k) && positive(k)) },
      { className: 'axes-negative axes-rest', d: path((k) => !lit.has(k) && !positive(k)) },
      { className: 'axes-positive', d: path((k) => lit.has(k) && positive(k)) },
      { className: 'axes-negative', d: path((k) => lit.has(k) && !positive(k)) },
    ],
  };
}

const tenths = (length: number): number => Math.round(length * 10) / 10;

/** Where the value of the pointed entry stands. */
export const pointedIndex = ({ shape, place }: AxesPicture): number => indexOf(shape, place);
