/**
 * The quantile of ascending values at a probability: linear between the order statistics around rank 1 + (n - 1) p, which is definition 7 of
 * Hyndman and Fan 1996. NaN where there are no values, and between minus infinity and infinity.
 */
export function quantile(ascending: ArrayLike<number>, probability: number): number {
  const last = ascending.length - 1;
  if (last < 0) return Number.NaN;
  const rank = last * probability;
  const below = Math.floor(rank);
  const [low, high] = [ascending[below], ascending[Math.min(last, below + 1)]];
  const share = rank - below;
  // Nothing times infinity would be undefined.
  return share === 0 || low === high ? low : (1 - share) * low + share * high;
}
