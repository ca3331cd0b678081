import type { Settings } from '../../src/networks/settings.ts';

/**
 * Whether an activation raises the scale of a signal above any multiple of it and no normalization brings it back: within some layers the
 * signal leaves the range of numbers, in 32 bits before it does in 64.
 */
export const runsAway = ({ activation, normalization }: Pick<Partial<Settings>, 'activation' | 'normalization'>): boolean =>
  normalization === 'none' && ['exp', 'hermite2', 'hermite3'].includes(activation ?? 'relu');
