import { numberTextIn } from '../numberText.ts';

/** A number as an English sentence prints it. */
export const numberText = numberTextIn('en');
