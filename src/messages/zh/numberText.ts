import { numberTextIn } from '../numberText.ts';

/** A number as a Chinese sentence prints it. */
export const numberText = numberTextIn('zh-Hans');

/** 多少个网络。 */
export const networksOf = (count: number): string => `${numberText(count)} 个网络`;
