import type { SheetId } from '../../theory/sheets/index.ts';
import type { SheetFactId, SheetLineId, SheetVerdictId } from '../../theory/sheets/sheet.ts';

/** Maps of theory: what a number means at each point of a plane. */
export const map = {
  sheet: {
    phaseDiagram: {
      title: 'What a layer multiplies a squared gradient by',
      axis: 'natural logarithm, at infinite width, where lengths have settled',
    },
    gradientExplosion: {
      title: 'Growth of the gradient under batch norm',
      axis: 'natural logarithm per layer toward the input, at infinite width',
    },
    trainability: {
      title: 'How far the gradient strays over the whole network',
      axis: 'over networks; natural logarithms',
    },
    trainableBatch: {
      title: 'Growth of the gradient over the whole network',
      axis: 'natural logarithm, at infinite width, under batch norm',
    },
  },
  /** What the hatching of a map means, where it has some. */
  hatched: {
    phaseDiagram: 'Hatched: the length of a signal does not settle above zero, and the number is that of the end it goes to.',
    gradientExplosion: 'Hatched: such a batch does not stay at the fixed point that the theorem is about.',
    trainableBatch: 'Hatched: such a batch does not stay at the fixed point that the theorem is about.',
    trainability: 'Hatched: outside the validity of the theory.',
  } as Partial<Record<SheetId, string>>,
  line: { orderChaos: 'order to chaos', trainableDepth: '16 depth scales' } satisfies Record<SheetLineId, string>,
  verdict: {
    order: 'Order: all samples come together, and gradients vanish.',
    edge: 'The edge of chaos: gradients keep their size, and samples come together more slowly than exponentially.',
    chaos: 'Chaos: samples part until they have one cosine below 1, and gradients grow.',
    jumps: 'Samples part, however alike they are. No gradient passes: the slope is zero but for jumps.',
    keeps: 'Linear layers of this variance keep lengths, cosines and gradients.',
    lengthVanishes: 'Signals vanish: their length goes to zero.',
    lengthGrows: 'Signals grow: their length has no end.',
    explodes: 'The gradient grows by this in every layer toward the input.',
    noGradient: 'No gradient passes this activation: its slope is zero but for jumps.',
    withinTenfold: 'The gradients of the first and the last layer are typically within a factor of ten.',
    strays: 'The gradients of the first and the last layer typically differ by more than a factor of ten.',
    withinTrainable: 'Within 16 depth scales, the line that was drawn over ReLU networks after training (Yang et al. 2019).',
    beyondTrainable: 'Beyond 16 depth scales, the line that was drawn over ReLU networks after training (Yang et al. 2019).',
    outside: 'Outside the validity of the theory: the number is only a guess here.',
  } satisfies Record<SheetVerdictId, string>,
  fact: {
    slopeAtOne: 'factor of the squared gradient per layer',
    length: 'mean square that the preactivations settle at',
    cosine: 'cosine that two samples settle at',
    cosineDepth: 'layers in which a distance from it falls to 1/e',
    lengthDepth: 'the same of the mean square',
    growth: 'growth of ln of the gradient per layer',
    squaredGrowth: 'factor of the squared gradient per layer',
    gradientDepth: 'layers in which the squared gradient grows e-fold',
    trainableDepth: 'layers in which it grows by e to the 16',
    wholeGrowth: 'growth of ln of the gradient, all layers',
    straying: 'root mean square of ln(first / last gradient)',
  } satisfies Record<SheetFactId, string>,
  silent: 'Theory does not speak of this network.',
  /** What a screen reader calls the plane with the point on it. */
  kind: 'point on a plane, in two directions',
  probe: (title: string) => `${title}: move the point`,
  side: (label: string, value: string) => `${label} ${value}`,
  reading: (sides: readonly string[], number: string, remark: string | undefined) =>
    `${sides.join(', ')}: ${number}${remark === undefined ? '' : ` (${remark})`}`,
  number: (plain: string, value: string) => `${plain} = ${value}`,
  noNumber: 'no number',
  hatchedHere: 'hatched',
  calculating: 'Calculating …',
  calculatedPart: (percent: number) => `Calculating … ${percent}% of the map is there; what is grey is to come.`,
  stopped: (percent: number) =>
    percent === 0 ? 'Stopped before any of the map was calculated.' : `Stopped at ${percent}% of the map; what is grey was not calculated.`,
  source: (mark: string, source: string) => `From theory alone: ${source} (${mark}).`,
  description: (title: string, x: string, y: string) => `${title}, over ${x.toLowerCase()} (across) and ${y.toLowerCase()} (up).`,
  draw: 'Draw such networks',
  table: (x: string, y: string) => `Columns: ${x.toLowerCase()}. Rows: ${y.toLowerCase()}. In brackets: hatched on the map.`,
} as const;
