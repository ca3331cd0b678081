import { numberText } from './numberText.ts';

/** The cosines of all pairs of samples. */
export const gram = {
  axis: 'sample',
  probe: (title: string) => `${title}: read off a pair of samples`,
  pair: (layer: number, row: number, column: number, cosine: string) =>
    `layer ${numberText(layer)}, samples ${row} and ${column}: cosine ${cosine}`,
  range: (layer: number, low: string, high: string) => `layer ${numberText(layer)}, different samples: from ${low} to ${high}`,
  present: 'now',
  aboveDiagonal: (low: string, high: string) => `from ${low} to ${high}, above the diagonal`,
  otherBatch: (low: string, high: string, batch: number) => `from ${low} to ${high}; not drawn, its batch is ${batch}`,
  note: 'Each cell is a pair of samples: 1 where they point the same way, 0 where they are perpendicular, −1 where they are opposite.',
} as const;
