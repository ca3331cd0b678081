/** Where a symmetric logarithm turns from a line into a logarithm. */
const threshold = 0.01;

/** A symmetric logarithm to base 10: like a line within the threshold of zero, a logarithm beyond it, on either side (Webber 2013). */
export const symlog = (value: number): number => Math.sign(value) * Math.log10(1 + Math.abs(value) / threshold);

/** The number at a place of a symmetric logarithmic axis. */
export const unsymlog = (place: number): number => Math.sign(place) * threshold * (10 ** Math.abs(place) - 1);

/** Zero, and powers of ten from the threshold on, by both signs, below a size. */
function decadesBelow(size: number, digits: readonly number[]): number[] {
  const decades = Math.max(0, Math.ceil(Math.log10(size / threshold)) + 1);
  const positive = Array.from({ length: decades }, (_, k) => digits.map((digit) => digit * threshold * 10 ** k)).flat();
  return [...positive.map((value) => -value).reverse(), 0, ...positive];
}

const sizeOf = ([low, high]: readonly number[]): number => threshold * 10 ** Math.max(Math.abs(low), Math.abs(high));

/** A domain of symmetric logarithms widened to zero, or to 1, 2 or 5 times a power of ten, at either end. */
export function symlogDomain([low, high]: readonly [number, number]): [number, number] {
  const tidy = decadesBelow(sizeOf([low, high]), [1, 2, 5]).map(symlog);
  const rounding = 1e-9;
  return [Math.max(...tidy.filter((at) => at <= low + rounding)), Math.min(...tidy.filter((at) => at >= high - rounding))];
}

/** Zero and the powers of ten of a domain of symmetric logarithms, and their labels. */
export function symlogTicks([low, high]: readonly number[]): { at: number; label: string }[] {
  return decadesBelow(sizeOf([low, high]), [1])
    .map((value) => ({ at: symlog(value), label: String(Number(value.toPrecision(1))).replace('-', '−') }))
    .filter(({ at }) => at >= low && at <= high);
}
