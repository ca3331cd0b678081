import type { LookTable } from '../../state/looks.ts';

/** Samples, channels and positions that the figure of axes shows at most: few enough to touch each. */
export const axesSizes = { samples: 4, channels: 6, side: 3 } as const;

/** Ways of looking at the axes of normalizations: how many samples the batch has, how many groups, and which entry is pointed at, sample by sample and channel by channel. */
export const axesLooks = {
  samples: { kind: 'choice', options: ['1', '2', '4'], default: '4' },
  groups: { kind: 'choice', options: ['1', '2', '3', '6'], default: '3' },
  entry: { kind: 'number', whole: true, min: 0, max: 215, knob: [0, 215], scale: 'linear', default: 67 },
} as const satisfies LookTable;
