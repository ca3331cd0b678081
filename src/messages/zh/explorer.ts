import type { Messages } from '../messages.ts';

/** 一个激活函数对一个正态数、对两个正态数做什么。 */
export const explorer: Messages['explorer'] = {
  knob: { deviation: '所遇之数的标准差', beside: '并列的另一个', none: '无' },
  plot: { function: '函数', derivative: '导数', x: '所遇之数' },
  probe: (title) => `${title}：读取函数及其导数`,
  deviation: (value) => `标准差 ${value}`,
  slope: (value) => `斜率 ${value}`,
  beside: (name) => `并列：${name}`,
  reading: (x, value, slope) => `x = ${x}：φ = ${value}，φ′ = ${slope}`,
  readingBeside: (name, value, slope) => `${name}：${value}，${slope}`,
  fact: {
    square: 'φ 的均方',
    slopeSquare: '斜率的均方',
    critical: '保持梯度的权重方差',
    scale: 'φ 的均方根',
    mean: 'φ 的均值',
    linear: 'φ 的线性部分',
    atZero: '正交样本得到的余弦',
    slopeAtZero: '线性部分的份额',
    slopeAtOne: '长度保持时梯度平方所乘的因子',
    fixedPoint: '吸引的余弦',
    slopeAtFixedPoint: '与它的微小距离所乘的因子',
    strength: '非线性强度，1 到 2',
    lengthSlope: '长度映射的斜率：大于 1 则长度不稳定',
  },
  legend: {
    graphs: '函数及其导数',
    density: '所遇之数的正态密度',
    map: '一个宽层的余弦映射',
    beside: (name) => `供比较：${name}`,
  },
  sentence: (square, slopeSquare, gain) => `均方为 ${square}，斜率的均方为 ${slopeSquare}；长度保持时，一层把梯度的平方乘以 ${gain}。`,
  source:
    '对这一标准差的正态数取平均，无穷宽，无偏置。各情形：Joudaki 等 2025，定理 1（定理）；β：Joudaki 等 2023。标准差为 1 时，即是论文中的数。',
  table: {
    numbers: '各个数',
    function: '函数及其导数',
    name: '量',
    value: '值',
    beside: '并列者',
    density: '密度，以峰值为 1',
    besideOf: (symbol) => `并列者的 ${symbol}`,
  },
};
