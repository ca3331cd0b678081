import { valueText } from '../plots/valueText.ts';

/** Of the half of an inset that a shape fills at most. */
const filled = 0.8;

/** The largest of 1, 2 and 5 times a power of ten by which a shape of this extent still fits into a half of this size. */
export function magnificationFor(extent: number, half: number): number {
  const most = (filled * half) / extent;
  const decade = 10 ** Math.floor(Math.log10(most));
  return decade * ([5, 2].find((digit) => digit * decade <= most) ?? 1);
}

/** How a factor of enlargement is written. */
export const magnificationText = (factor: number): string => (factor < 1e5 ? String(Math.round(factor)) : valueText(factor));
