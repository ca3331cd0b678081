import type { Messages } from '../messages.ts';
import { networksOf, numberText } from './numberText.ts';

/** 某一层的直方图，其区间在所有网络中相同。 */
export const density: Messages['figure']['density'] = {
  probe: (title) => `${title}：逐条读数`,
  below: (edge) => `小于 ${edge}`,
  atLeast: (edge) => `${edge} 及以上`,
  besideTheory: (reading, share) => `${reading}，理论 ${share}%`,
  angleDistribution: {
    axis: { label: '夹角', symbol: '∠' },
    between: (from, to) => `${from}° 到 ${to}°`,
    bar: (layer, range, share) => `第 ${numberText(layer)} 层，${range}：占样本对的 ${share}%`,
    peak: (layer, range, share) => `第 ${numberText(layer)} 层：${range} 最多（${share}%）`,
    share: (share, range) => (range === undefined ? `占样本对的 ${share}%` : `${range} 最多（${share}%）`),
    note: '对最先抽取的几个网络取平均；虚点轮廓是已固定的图。',
    caption: (layer, networks) => `第 ${numberText(layer)} 层所有样本对的夹角，${networksOf(networks)}的均值。`,
  },
  activationHistogram: {
    axis: { label: '分量', symbol: 'h' },
    between: (from, to) => `${from} 到 ${to}`,
    bar: (layer, range, share) => `第 ${numberText(layer)} 层，${range}：占分量的 ${share}%`,
    peak: (layer, range, share) => `第 ${numberText(layer)} 层：${range} 最多（${share}%）`,
    share: (share, range) => (range === undefined ? `占分量的 ${share}%` : `${range} 最多（${share}%）`),
    note: '对最先抽取的几个网络取平均；两端的条形包含尾部，虚点轮廓是已固定的图。',
    caption: (layer, networks) => `第 ${numberText(layer)} 层的分量除以其均方根，${networksOf(networks)}的均值。`,
  },
};
