import type { Messages } from '../messages.ts';
import { numberText } from './numberText.ts';

/** 抽取出的网络的地图：每一层、每种宽度的一个数，以及各层上宽度的幂次。 */
export const distance: Messages['distance'] = {
  title: (metric) => `${metric}，逐层、逐宽度`,
  kind: '地图上的位置，横向为层，纵向为宽度',
  probe: (metric) => `${metric}：移动层和宽度`,
  scale: {
    mean: '各网络的均值，对数刻度',
    rootMeanSquare: '各网络的均方根，对数刻度',
    logarithm: '自然对数，各网络的均值',
  },
  atWidth: (metric, width) => `${metric}，宽度 ${numberText(width)}`,
  atLayer: (layer, average) => `第 ${numberText(layer)} 层：${average}`,
  place: (layer, width) => `第 ${numberText(layer)} 层，宽度 ${numberText(width)}`,
  layerReading: (layer, texts) => `第 ${numberText(layer)} 层：${texts.join('；')}`,
  noLayer: (depth) => `层数是 0 到 ${numberText(depth)} 之间的整数。`,
  exponent: {
    title: '各层上宽度的指数',
    axis: '每一层拟合直线的斜率，± 一个标准误',
    probe: '宽度的指数：移动层',
    none: '没有指数',
  },
  path: (metric, layer, first, firstSize, last, lastSize) =>
    `第 ${numberText(layer)} 层的“${metric}”：${firstSize} 时为 ${first}，${lastSize} 时为 ${last}`,
  range: (low, lowLayer, high, highLayer) =>
    `各层的指数在 ${low}（第 ${numberText(lowLayer)} 层）与 ${high}（第 ${numberText(highLayer)} 层）之间。`,
  legend: {
    level: (networks) => `同一层上的 ${numberText(networks)} 个网络，± 一个标准误`,
    exponent: '指数，± 一个标准误',
    undrawn: '尚未抽取，或没有对数',
  },
  table: {
    caption: '行：层。列：宽度，附各网络间的标准误；末列是宽度的指数。保存的文件里有所有层。',
    exponent: '指数',
  },
};
