import type { Messages } from '../messages.ts';
import { networksOf, numberText } from './numberText.ts';

export const spectrum: Messages['figure']['spectrum'] = {
  axis: {
    spectrum: { label: '特征值', symbol: 'λ' },
    jacobianSpectrum: { label: '奇异值', symbol: 's' },
    weightsSpectrum: { label: '奇异值', symbol: 's' },
  },
  /** 数的是什么，用在句子里。 */
  values: { spectrum: '特征值', jacobianSpectrum: '奇异值', weightsSpectrum: '奇异值' },
  probe: (title) => `${title}：逐条读数`,
  bin: (values, layer, from, to, share) => `第 ${numberText(layer)} 层，${from} 到 ${to}：占${values}的 ${share}%`,
  beyond: (values, layer, from, share) => `第 ${numberText(layer)} 层，大于 ${from}：占${values}的 ${share}%`,
  none: (values, layer) => `第 ${numberText(layer)} 层：没有${values}`,
  range: (layer, low, high) => `第 ${numberText(layer)} 层：从 ${low} 到 ${high}`,
  share: (values, share) => `占${values}的 ${share}%`,
  outline: (low, high) => `从 ${low} 到 ${high}，见虚点轮廓`,
  above: (end) => `> ${end}`,
  legend: (values, networks) => `${networksOf(networks)}的${values}合在一起`,
  note: {
    jacobianSpectrum: '第一个样本对它自己的输入的导数；以奇异值的均方根为单位。',
    weightsSpectrum: '该层第一个权重矩阵；以奇异值的均方根为单位。',
  },
};

export const exponents: Messages['figure']['exponents'] = {
  axis: { label: '方向', symbol: 'i' },
  probe: (title) => `${title}：逐个方向读数`,
  of: (layer, direction, exponent, networks) => `第 ${numberText(layer)} 层，方向 ${direction}：${exponent}，${networksOf(networks)}`,
  all: (layer, exponents) => `第 ${numberText(layer)} 层：${exponents.join('，')}`,
  none: (layer) => `第 ${numberText(layer)} 层：没有指数`,
  note: '这批样本的微小变化每层增长多少，取自然对数：每个网络一条短线，圆点是它们的均值，上下各一个标准差。',
};
