import { numberText, plural } from './numberText.ts';

/** The slope of a metric over the layers. */
export const slope = {
  of: (metric: string, sentence: string) => `Of the ${metric}: ${sentence}`,
  perLayer: (slope: string) => `${slope} a layer`,
  beside: (slope: string, theory: string) => `${slope}, theory ${theory}`,
  measured: (slope: string, networks: number, from: number, to: number, towardInput: boolean, chosen: boolean) =>
    `Slope ${slope} a layer${towardInput ? ' toward the input' : ''}, least squares over layers ${numberText(from)} to ${numberText(to)} of ${plural(networks, 'network', 'networks')}${chosen ? '' : '; the layers near both ends are left out, zoom in to choose others'}.`,
  theory: (theory: string) => `Theory: ${theory}.`,
  compared: (theory: string, apart: string, agrees: boolean, term: string | undefined) =>
    `Theory: ${theory}, ${apart} standard errors away${agrees ? '' : ', more than chance explains'}${term === undefined ? '' : ` (a finite width may add ${term})`}.`,
  outside: (theory: string) => `Outside its validity theory would have ${theory}.`,
} as const;
