import { numberText } from './numberText.ts';

/** What is said of the numbers that the text states. */
export const claims = {
  measured: (networks: number, halfUnit: string) =>
    `Measured: the mean over ${numberText(networks)} ${networks === 1 ? 'network' : 'networks'}, at three seeds, with a standard error of at most ${halfUnit}`,
} as const;
