import type { Messages } from '../messages.ts';
import { networksOf, numberText } from './numberText.ts';

/** 句子开头：在多少个网络中的多少个里。 */
const among = (networks: number, drawn: number): string => `${networksOf(drawn)}中有 ${numberText(networks)} 个`;

/** 读者需要知道的、运行中发生的事。 */
export const event: Messages['figure']['event'] = {
  noVariance: (layer, networks, drawn) => `${among(networks, drawn)}在第 ${layer} 层没有方差：没有方差的部分置为 0。`,
  overflow: (layer, networks, drawn) => `${among(networks, drawn)}在第 ${layer} 层超出了浮点数的范围。`,
  undefinedMetric: (layer, networks, drawn, metric) =>
    `${among(networks, drawn)}在第 ${layer} 层没有定义的${metric}；统计该层时不计入它们。`,
  noMeanField: () =>
    '无穷宽度下的格拉姆矩阵，这里只在以下情形下已知：输入为高斯、标准正交或等相关；不归一化，或做层归一化、RMS 归一化、组归一化，多数网络中也可在激活前做批归一化；若有注意力，其对数几率须很小；其他情形下与它的距离没有定义。',
  gradientIsRounding: (layer) =>
    `两个数减去均值、再除以标准差，无论原来是什么，都得到 +1 和 −1：到第 ${layer} 层为止，精确的梯度是 0，那里画出的只是舍入误差。`,
};
