import type { Observable } from './observable.ts';

/** Bins of a histogram of entries, and where the outer ones begin and end; what is beyond them is counted in them. */
export const entryBins = { count: 40, from: -4, to: 4 } as const;

const width = (entryBins.to - entryBins.from) / entryBins.count;

/** The edges between the bins, ascending: one fewer than there are bins. */
export const entryEdges = Float64Array.from({ length: entryBins.count - 1 }, (_, k) => entryBins.from + (k + 1) * width);

/**
 * The density of the entries of h_l divided by their root mean square, in bins of a fifth from -4 to 4, tails in the outer ones; an entry on an edge
 * belongs to the bin above. l = 0..L, no logarithm; NaN throughout where H = 0. It costs a comparison of every entry with every edge.
 */
export const activationHistogram: Observable = {
  tex: 'h_{ik} / \\operatorname{rms}(H)',
  plain: 'h / rms(H)',
  size: () => entryBins.count,
  networksKept: 16,
  needs: 'units',
  of: ({ signal, units }) => {
    const isDefined = units !== undefined && signal.values.every(Number.isFinite) && signal.values.some((value) => value !== 0);
    if (!isDefined) return new Float64Array(entryBins.count).fill(Number.NaN);
    const below = [0, ...units.below, 1];
    return Float64Array.from({ length: entryBins.count }, (_, k) => (below[k + 1] - below[k]) / width);
  },
};
