import { numberText, plural } from './numberText.ts';

/** Spectra of a layer, as histograms. */
export const spectrum = {
  axis: {
    spectrum: { label: 'eigenvalue', symbol: 'λ' },
    jacobianSpectrum: { label: 'singular value', symbol: 's' },
    weightsSpectrum: { label: 'singular value', symbol: 's' },
  },
  /** What is counted, inside a sentence. */
  values: { spectrum: 'eigenvalues', jacobianSpectrum: 'singular values', weightsSpectrum: 'singular values' },
  probe: (title: string) => `${title}: read off a bin`,
  bin: (values: string, layer: number, from: string, to: string, share: string) =>
    `layer ${numberText(layer)}, from ${from} to ${to}: ${share}% of the ${values}`,
  beyond: (values: string, layer: number, from: string, share: string) =>
    `layer ${numberText(layer)}, above ${from}: ${share}% of the ${values}`,
  none: (values: string, layer: number) => `layer ${numberText(layer)}: no ${values}`,
  range: (layer: number, low: string, high: string) => `layer ${numberText(layer)}: from ${low} to ${high}`,
  share: (values: string, share: string) => `${share}% of the ${values}`,
  outline: (low: string, high: string) => `from ${low} to ${high}, the dotted outline`,
  above: (end: string) => `> ${end}`,
  legend: (values: string, networks: number) => `${values} of ${plural(networks, 'network', 'networks')} together`,
  note: {
    jacobianSpectrum: 'Of the derivative of the first sample with respect to its own input, in units of their root mean square.',
    weightsSpectrum: 'Of the first weight matrix of the layer, in units of their root mean square.',
  },
} as const;

/** The Lyapunov exponents up to a layer. */
export const exponents = {
  axis: { label: 'direction', symbol: 'i' },
  probe: (title: string) => `${title}: read off a direction`,
  of: (layer: number, direction: number, exponent: string, networks: number) =>
    `layer ${numberText(layer)}, direction ${direction}: ${exponent}, ${plural(networks, 'network', 'networks')}`,
  all: (layer: number, exponents: readonly string[]) => `layer ${numberText(layer)}: ${exponents.join(', ')}`,
  none: (layer: number) => `layer ${numberText(layer)}: no exponents`,
  note: 'What small changes of the batch grow by, as a natural logarithm per layer: a dash for each network, a dot for their mean, one standard deviation to either side.',
} as const;
