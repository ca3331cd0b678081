import type { LookTable } from '../../state/looks.ts';

/** How a cosine map is looked at: K, where its Hermite series is cut off, and what of the orbit is drawn. */
export const kernelLooks = {
  truncation: { kind: 'number', symbol: 'K', whole: true, min: 1, max: 100, knob: [1, 100], scale: 'log', default: 8 },
  orbit: { kind: 'choice', options: ['cosine', 'distance'], default: 'cosine' },
} as const satisfies LookTable;
