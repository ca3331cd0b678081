/** What a slider goes over. */
export interface SliderRange {
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
  readonly scale: 'linear' | 'log';
}

/** Steps of a linear slider from end to end. */
const linearSteps = 100;

const isPowerOfTwo = (value: number): boolean => Number.isInteger(Math.log2(value));

/**
 * The values that a slider stops at, ascending and tidy: even steps on a linear scale; on a logarithmic one four to the octave where
 * both ends are powers of two, else decimals whose step grows with them.
 */
export function sliderStops({ min, max, whole, scale }: SliderRange): number[] {
  if (scale === 'linear') return evenStops(min, max, whole);
  return min > 1 && isPowerOfTwo(min) && isPowerOfTwo(max) ? octaveStops(min, max) : decimalStops(min, max);
}

/** The stops with a value that was set by other means among them. */
export function withStop(stops: readonly number[], value: number): readonly number[] {
  if (stops.includes(value)) return stops;
  return [...stops, value].sort((a, b) => a - b);
}

function evenStops(min: number, max: number, whole: boolean): number[] {
  const step = whole ? Math.max(1, Math.round((max - min) / linearSteps)) : (max - min) / linearSteps;
  const steps = Math.round((max - min) / step);
  return Array.from({ length: steps + 1 }, (_, k) => Number((min + k * step).toPrecision(6)));
}

function octaveStops(min: number, max: number): number[] {
  const quarters = Math.round(4 * Math.log2(max / min));
  return [...new Set(Array.from({ length: quarters + 1 }, (_, k) => Math.round(min * 2 ** (k / 4))))];
}

/** 1, 2, ..., 20, 22, ..., 50, 55, ..., 100, 110, ...: steps of a twentieth to a tenth. */
function decimalStops(min: number, max: number): number[] {
  const stops: number[] = [];
  for (let value = min; value < max; ) {
    stops.push(value);
    const decade = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
    const leading = value / decade;
    const step = Math.max(1, decade * (leading < 2 ? 0.1 : leading < 5 ? 0.2 : 0.5));
    value = Math.round((Math.floor(value / step) + 1) * step);
  }
  return [...stops, max];
}
