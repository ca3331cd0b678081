import type { Normalization } from './normalization.ts';

/** No normalization: the signal as it is. */
export const none: Normalization = {
  tex: 'a',
  centred: false,
  apply: (_ops, a) => a,
};
