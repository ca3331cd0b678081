import type { Messages } from '../messages.ts';
import { networksOf, numberText } from './numberText.ts';

/** 度量沿各层的斜率。 */
export const slope: Messages['figure']['slope'] = {
  of: (metric, sentence) => `关于${metric}：${sentence}`,
  perLayer: (slope) => `每层 ${slope}`,
  beside: (slope, theory) => `${slope}，理论 ${theory}`,
  measured: (slope, networks, from, to, towardInput, chosen) =>
    `斜率为每层 ${slope}${towardInput ? '（朝输入方向）' : ''}，对 ${networksOf(networks)}第 ${numberText(from)} 至 ${numberText(to)} 层作最小二乘${chosen ? '' : '；首尾两端的层略去，放大可另选各层'}。`,
  theory: (theory) => `理论：${theory}。`,
  compared: (theory, apart, agrees, term) =>
    `理论：${theory}，相差 ${apart} 个标准误${agrees ? '' : '，超出偶然所能解释'}${term === undefined ? '' : `（有限宽度可带来 ${term}）`}。`,
  outside: (theory) => `若在适用范围之外仍用理论，斜率为 ${theory}。`,
};
