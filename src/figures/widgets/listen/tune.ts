/** Numbers over the layers that can be listened to: a plot as its axis has it. */
export interface Tune {
  readonly name: string;
  /** Layers, ascending. */
  readonly places: readonly number[];
  /** What is drawn as the line, on the axis of the plot. */
  readonly values: ArrayLike<number>;
  /** What is drawn around it: single networks, or the ends of an error; the same places. */
  readonly around: readonly ArrayLike<number>[];
  /** What theory says, at the same places; NaN where it says nothing. */
  readonly theory: ArrayLike<number> | undefined;
  /** The ends of the axis: the lowest and the highest pitch. */
  readonly domain: readonly [number, number];
  /** The ends as the axis labels them. */
  readonly ends: readonly [string, string];
  /** What is read off at a layer. */
  readonly textAt: (layer: number) => string;
}

/** One layer as it sounds. Pitches are in hertz. */
export interface LayerSound {
  readonly layer: number;
  /** Seconds from the beginning, and how long it lasts. */
  readonly at: number;
  readonly length: number;
  /** From -1, left, for the input to 1, right, for the last layer. */
  readonly pan: number;
  /** Of the line; undefined where it has no number. */
  readonly pitch: number | undefined;
  /** Of what lies around it: apart they beat against each other, together they are one tone. */
  readonly around: readonly (number | undefined)[];
  readonly theory: number | undefined;
}

/** The lowest pitch, A3, and how many octaves higher the highest is. */
const [lowest, octaves] = [220, 3];
/** How far to either side the ends are heard. */
const widest = 0.85;
/** Seconds that a layer lasts at least and at most, and that all of them together take where that lies between. */
const [shortest, longest, whole] = [0.07, 0.28, 7];
/** Layers that are played at most; of deeper networks every second, third ... */
const mostLayers = 110;
/** Tones around the line at most. */
const mostAround = 6;

/** The pitch of a number on an axis, by octaves; at the ends where it lies beyond, and undefined where it is none. */
export function pitchOf(value: number, [low, high]: readonly [number, number]): number | undefined {
  if (Number.isNaN(value)) return undefined;
  const share = Math.max(0, Math.min(1, (value - low) / (high - low)));
  return lowest * 2 ** (octaves * share);
}

/** A tune as sounds, layer by layer from the input, so many times as fast. */
export function soundsOf({ places, values, around, theory, domain }: Tune, speed = 1): readonly LayerSound[] {
  const stride = Math.ceil(places.length / mostLayers);
  const last = places.length - 1;
  const played = places.map((_, k) => k).filter((k) => k % stride === 0 || k === last);
  const length = Math.max(shortest, Math.min(longest, whole / played.length)) / speed;
  const tones = around.slice(0, mostAround);
  return played.map((k, n) => ({
    layer: places[k],
    at: n * length,
    length,
    pan: last === 0 ? 0 : widest * ((2 * k) / last - 1),
    pitch: pitchOf(values[k], domain),
    around: tones.map((line) => pitchOf(line[k], domain)),
    theory: theory && pitchOf(theory[k], domain),
  }));
}

/** Seconds that sounds last together. */
export const durationOf = (sounds: readonly LayerSound[]): number => sounds.reduce((end, { at, length }) => Math.max(end, at + length), 0);
