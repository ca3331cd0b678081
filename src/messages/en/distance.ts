import { numberText, plural } from './numberText.ts';

/** Maps of drawn networks: a number over layers and widths, and the power of the width at each layer. */
export const distance = {
  title: (metric: string) => `${metric}, over layers and widths`,
  /** What a screen reader calls the map with the place on it. */
  kind: 'place on a map, layer across and width up',
  probe: (metric: string) => `${metric}: move the layer and the width`,
  scale: {
    mean: 'mean over networks, log scale',
    rootMeanSquare: 'root mean square over networks, log scale',
    logarithm: 'natural logarithm, mean over networks',
  },
  atWidth: (metric: string, width: number) => `${metric} at width ${numberText(width)}`,
  atLayer: (layer: number, average: string) => `at layer ${numberText(layer)}: ${average}`,
  place: (layer: number, width: number) => `layer ${numberText(layer)}, width ${numberText(width)}`,
  layerReading: (layer: number, texts: readonly string[]) => `layer ${numberText(layer)}: ${texts.join('; ')}`,
  noLayer: (depth: number) => `A layer is a whole number from 0 to ${numberText(depth)}.`,
  exponent: {
    title: 'Exponent of the width, layer by layer',
    axis: 'slope of the line fitted at each layer, ± one standard error',
    probe: 'Exponent of the width: move the layer',
    none: 'no exponent',
  },
  path: (metric: string, layer: number, first: string, firstSize: string, last: string, lastSize: string) =>
    `at layer ${numberText(layer)} the ${metric} goes from ${first} at ${firstSize} to ${last} at ${lastSize}`,
  range: (low: string, lowLayer: number, high: string, highLayer: number) =>
    `Over the layers the exponent lies between ${low} (layer ${numberText(lowLayer)}) and ${high} (layer ${numberText(highLayer)}).`,
  legend: {
    level: (networks: number) => `${plural(networks, 'network', 'networks')} at one layer, ± one standard error`,
    exponent: 'exponent, ± one standard error',
    undrawn: 'not drawn yet, or without a logarithm',
  },
  table: {
    caption:
      'Rows: layers. Columns: widths, each with the standard error over networks, and the exponent of the width. All layers are in the saved file.',
    exponent: 'exponent',
  },
} as const;
