import type { Messages } from '../messages.ts';

/** 理论地图：平面上每一点的一个数意味着什么。 */
export const map: Messages['map'] = {
  sheet: {
    phaseDiagram: {
      title: '一层把梯度的平方乘以多少',
      axis: '自然对数，无穷宽，长度已稳定之处',
    },
    gradientExplosion: {
      title: '批归一化下梯度的增长',
      axis: '朝输入方向每层的自然对数，无穷宽',
    },
    trainability: {
      title: '梯度在整个网络上偏离多远',
      axis: '对各网络；自然对数',
    },
    trainableBatch: {
      title: '梯度在整个网络上的增长',
      axis: '自然对数，无穷宽，批归一化',
    },
  },
  hatched: {
    phaseDiagram: '斜线处：信号的长度不会稳定在零以上，所示是它所趋一端的数。',
    trainability: '斜线处：超出理论的适用范围。',
  },
  line: { orderChaos: '有序到混沌', trainableDepth: '16 个深度尺度' },
  verdict: {
    order: '有序：所有样本趋于同一方向，梯度消失。',
    edge: '混沌边缘：梯度大小不变，样本靠拢得比指数慢。',
    chaos: '混沌：样本分开，直到余弦停在 1 以下，梯度增长。',
    lengthVanishes: '信号消失：它的长度趋于零。',
    lengthGrows: '信号增长：它的长度没有止境。',
    explodes: '朝输入方向，梯度在每一层都增长这么多。',
    noGradient: '梯度通不过这个激活函数：除跳跃外，它的斜率为零。',
    withinTenfold: '首层与末层的梯度通常相差不到十倍。',
    strays: '首层与末层的梯度通常相差十倍以上。',
    withinTrainable: '不超过 16 个深度尺度：在已发表的实验里，这么深的网络有的能训练。',
    beyondTrainable: '超过 16 个深度尺度：在已发表的实验里，这么深的网络没有一个能训练。',
    outside: '超出理论的适用范围：这里的数只是猜测。',
  },
  fact: {
    slopeAtOne: '每层梯度平方的倍数',
    length: '预激活值均方的稳定值',
    cosine: '两个样本的余弦的稳定值',
    cosineDepth: '与它的距离缩小到 1/e 所需的层数',
    lengthDepth: '均方的相应层数',
    growth: '每层梯度对数的增长',
    squaredGrowth: '每层梯度平方的倍数',
    gradientDepth: '它增至 e 倍所需的层数',
    trainableDepth: '超过这个深度，未见有能训练的',
    wholeGrowth: '所有层合计，梯度对数的增长',
    straying: '首末梯度之比的对数的均方根',
  },
  silent: '理论没有谈到这个网络。',
  probe: (title) => `${title}：移动这个点`,
  side: (label, value) => `${label} ${value}`,
  reading: (sides, number, remark) => `${sides.join('，')}：${number}${remark === undefined ? '' : `（${remark}）`}`,
  number: (plain, value) => `${plain} = ${value}`,
  noNumber: '没有数',
  hatchedHere: '斜线处',
  calculating: '正在计算……',
  source: (mark, source) => `只由理论得出：${source}（${mark}）。`,
  description: (title, x, y) => `${title}，横向为${x}，纵向为${y}。`,
  draw: '抽取这一点的网络',
  table: (x, y) => `各列：${x}。各行：${y}。括号内：图中画斜线之处。`,
};
