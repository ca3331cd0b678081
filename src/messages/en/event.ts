import { numberText, plural } from './numberText.ts';

/** What a reader must know about a run. */
export const event = {
  noVariance: (layer: number, networks: number, drawn: number) =>
    `Some units or samples have no variance, first at layer ${layer}, in ${numberText(networks)} of ${plural(drawn, 'network', 'networks')}: they are set to 0.`,
  overflow: (layer: number, networks: number, drawn: number) =>
    `Numbers leave the range of the arithmetic, first at layer ${layer}, in ${numberText(networks)} of ${plural(drawn, 'network', 'networks')}.`,
  undefinedMetric: (layer: number, networks: number, drawn: number, metric: string) =>
    `The ${metric} is undefined at some layers, first at layer ${layer}, in ${numberText(networks)} of ${plural(drawn, 'network', 'networks')}: there the mean is over the others.`,
  noMeanField: () =>
    'The Gram matrix at infinite width is known here for Gaussian, orthonormal or equicorrelated inputs, with no, layer, RMS or group normalization, or in most networks batch normalization before the activation, and with attention whose logits are small: elsewhere the distance to it is undefined.',
  gradientIsRounding: (layer: number) =>
    `Two numbers, centred and divided by their deviation, are +1 and −1 whatever they were: the exact gradient is 0 up to layer ${layer}, and what is drawn there is the rounding of the arithmetic.`,
} as const;
