import type { ParameterId } from '../../networks/parameters.ts';
import type { SheetFactId, SheetLineId, SheetVerdictId } from '../../theory/sheets/sheet.ts';

/** Letters of parameters in plain text, for axes and readings. */
const symbol: Partial<Record<ParameterId, string>> = {
  weightVariance: 'σ_w²',
  biasVariance: 'σ_b²',
  batch: 'n',
  depth: 'L',
  width: 'd',
};

/** Maps of theory: what a number means at each point of a plane. */
export const map = {
  symbol,
  sheet: {
    phaseDiagram: {
      title: 'What a layer multiplies a squared gradient by',
      axis: 'natural logarithm, at infinite width, where lengths have settled',
      hatched: 'Hatched: the length of a signal does not settle above zero, and the number is that of the end it goes to.',
    },
    gradientExplosion: {
      title: 'Growth of the gradient under batch norm',
      axis: 'natural logarithm per layer toward the input, at infinite width',
      hatched: '',
    },
    trainability: {
      title: 'How far the gradient strays over the whole network',
      axis: 'of natural logarithms, over networks',
      hatched: 'Hatched: outside the validity of the theory.',
    },
    trainableBatch: {
      title: 'Growth of the gradient over the whole network',
      axis: 'natural logarithm, at infinite width, under batch norm',
      hatched: '',
    },
  },
  line: { orderChaos: 'order to chaos', trainableDepth: '16 depth scales' } satisfies Record<SheetLineId, string>,
  verdict: {
    order: 'Order: all samples come together, and gradients vanish.',
    edge: 'The edge of chaos: gradients keep their size, and samples come together more slowly than exponentially.',
    chaos: 'Chaos: samples part until they have one cosine below 1, and gradients grow.',
    lengthVanishes: 'Signals vanish: their length goes to zero.',
    lengthGrows: 'Signals grow: their length has no end.',
    explodes: 'The gradient grows by this in every layer toward the input.',
    noGradient: 'No gradient passes this activation: its slope is zero but for jumps.',
    withinTenfold: 'The gradients of the first and the last layer are typically within a factor of ten.',
    strays: 'The gradients of the first and the last layer typically differ by more than a factor of ten.',
    withinTrainable: 'Within 16 depth scales: in the published experiments some networks this deep trained.',
    beyondTrainable: 'Beyond 16 depth scales: in the published experiments no network this deep trained.',
    outside: 'Outside the validity of the theory: the number is only a guess here.',
  } satisfies Record<SheetVerdictId, string>,
  fact: {
    slopeAtOne: 'factor of the squared gradient per layer',
    length: 'mean square that the preactivations settle at',
    cosine: 'cosine that two samples settle at',
    cosineDepth: 'layers in which a distance from it falls by e',
    lengthDepth: 'layers in which a length does',
    growth: 'growth of ln of the gradient per layer',
    squaredGrowth: 'factor of the squared gradient per layer',
    gradientDepth: 'layers in which that is e',
    trainableDepth: 'deepest network that was seen to train',
    wholeGrowth: 'growth of ln of the gradient, all layers',
    straying: 'of ln of first over last gradient',
  } satisfies Record<SheetFactId, string>,
  silent: 'Theory does not speak of this network.',
  probe: (title: string) => `${title}: move the point`,
  side: (label: string, value: string) => `${label} ${value}`,
  reading: (sides: readonly string[], number: string, remark: string | undefined) =>
    `${sides.join(', ')}: ${number}${remark === undefined ? '' : ` (${remark})`}`,
  number: (plain: string, value: string) => `${plain} = ${value}`,
  noNumber: 'no number',
  hatchedHere: 'hatched',
  calculating: 'Calculating …',
  source: (mark: string, source: string) => `From theory alone: ${source} (${mark}).`,
  description: (title: string, x: string, y: string) => `${title}, over ${x.toLowerCase()} (across) and ${y.toLowerCase()} (up).`,
  draw: 'Draw networks of this point',
  table: (x: string, y: string) => `Columns: ${x.toLowerCase()}. Rows: ${y.toLowerCase()}. In brackets: hatched on the map.`,
} as const;
