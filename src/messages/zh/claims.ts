import type { Messages } from '../messages.ts';
import { numberText } from './numberText.ts';

const networksOf = (count: number): string => `${numberText(count)} 个网络`;

/** 关于正文所述数值的说明：数值所在之处，以及重新测量它的面板。 */
export const claims: Messages['claims'] = {
  measured: (networks, halfUnit) => `实测：${networksOf(networks)}的均值，在三个种子下测量，标准误不超过 ${halfUnit}`,
  measuredExponent: (networks, halfUnit) => `实测：对每种大小的 ${networksOf(networks)}拟合的幂律，三个种子，标准误不超过 ${halfUnit}`,
  calculated: '计算所得：由公式得出，本书的测试会重新计算',
  openCalculated: (number) => `${number}，计算值：它的公式，以及重新计算的按钮`,
  headCalculated: (number) => `${number} 是计算值`,
  calculation: '它由下面的公式得出，不需要抽取网络。',
  calculationDrawn: '它由下面的公式和某个种子下的随机数得出，不需要训练或抽取网络。',
  stated: '所述',
  calculate: '在此计算',
  atSeed: (seed) => `种子 ${seed}`,
  contradictedByFormula: '由公式得到的是另一个数。',
  open: (number) => `${number}，测量值：它是怎样测得的，以及重新测量的按钮`,
  head: (number) => `${number} 是测量值`,
  level: (metric, layer, number) => `所述：第 ${layer} 层的${metric}，对各网络取均值，是 ${number}。`,
  slope: (metric, last, first, number) => `所述：从第 ${last} 层往回走到第 ${first} 层，${metric}每层增加 ${number}（对各网络取均值）。`,
  exponent: (metric, size, number) => `所述：稳定的${metric}与${size}的 ${number} 次幂成正比。`,
  exponentMethod: (networks, halfUnit) =>
    `一次测量是对各大小（每种 ${networksOf(networks)}）的水平取对数后加权拟合的直线的斜率，并附标准误。若偏差不超过 ${halfUnit} 与四倍标准误之和，且标准误不超过 ${halfUnit}，测量就支持所述的数。`,
  method: (networks, halfUnit) =>
    `一次测量是 ${networksOf(networks)}的均值，并附标准误。若偏差不超过 ${halfUnit} 与四倍标准误之和，且标准误不超过 ${halfUnit}，测量就支持所述的数。`,
  book: '本书',
  recorded: (networks, first, last) => `种子 ${first} 和 ${last}，各 ${networksOf(networks)}`,
  verified: (digest) => `由代码 ${digest} 验证`,
  verifiedEarlier: '由较早的代码验证',
  here: '此处',
  drawn: (networks, seed, place) => `${networksOf(networks)}，种子 ${seed}，${place}`,
  measure: '在此测量',
  cancel: '取消',
  verdict: {
    holds: '成立。',
    contradicted: '这些网络与所述的数不符。',
    inexact: '这些网络太少，无法判断：标准误超过末位的半个单位。',
    undefined: '在其中某些网络里，它无定义或为无穷。',
  },
  failed: (message) => `无法测量：${message}`,
};
