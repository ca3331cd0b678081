import type { Messages } from '../messages.ts';
import { numberText } from './numberText.ts';

/** 习题在图上设定的目标。 */
export const goals: Messages['goals'] = {
  on: '转动',
  until: ' 的旋钮，直到各网络的均值满足：',
  level: {
    below: (metric, layer, value) => `第 ${layer} 层的${metric}小于 ${value}`,
    above: (metric, layer, value) => `第 ${layer} 层的${metric}大于 ${value}`,
  },
  slope: {
    below: (metric, last, first, value) => `从第 ${last} 层往回走到第 ${first} 层，${metric}每层的增加小于 ${value}`,
    above: (metric, last, first, value) => `从第 ${last} 层往回走到第 ${first} 层，${metric}每层的增加大于 ${value}`,
  },
  held: '固定不变：',
  check: '检查这幅图',
  skip: '跳到解答',
  notHeld: (label, value) => `没有检查：目标要求“${label}：${value}”。`,
  tried: (line, networks, seeds) => `检查了：${line}；新种子 ${seeds}，各 ${numberText(networks)} 个网络。`,
  standing: {
    reached: '达到了。',
    missed: '没有达到。',
    close: '太接近，无法判断：均值离目标不到四倍标准误。再走远一些。',
  },
  failed: (message) => `无法检查：${message}`,
};
