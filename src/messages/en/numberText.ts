import { numberTextIn } from '../numberText.ts';

/** A number as an English sentence prints it. */
export const numberText = numberTextIn('en');

/** A number of things. */
export const plural = (count: number, one: string, many: string): string => `${numberText(count)} ${count === 1 ? one : many}`;
