import type { Normalization } from './normalization.ts';

/** No normalization: the signal as it is. */
export const none: Normalization = {
  tex: 'a',
  centred: false,
  entries: () => 1,
  apply: (_ops, a) => a,
};
