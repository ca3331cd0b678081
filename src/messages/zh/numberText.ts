import { numberTextIn } from '../numberText.ts';

/** A number as a Chinese sentence prints it. */
export const numberText = numberTextIn('zh-Hans');
