import type { PaperFigure } from '../../../src/reader/paperFigure.ts';

const work = 'joudaki2025';
const kept = { normalization: 'rms', normalizationPosition: 'afterActivation', weightVariance: 1, width: 256, depth: 100 } as const;
const pair = { inputs: { distribution: 'equicorrelated', correlation: -0.5, batch: 2 }, metrics: ['correlation'], networks: 64 } as const;
const of = (activation: 'tanh' | 'relu' | 'exp' | 'gelu' | 'sigmoid' | 'elu') =>
  ({
    name: { en: activation, zh: activation },
    on: 'bench',
    set: { network: { ...kept, activation }, ...pair },
  }) as const;

/** Figures of Joudaki and Hofmann 2025, on networks whose lengths an RMS normalization keeps, as in the authors' notebooks. */
export const joudaki2025: readonly PaperFigure[] = [
  {
    work,
    figure: 'S.1',
    title: { en: 'Kernel maps and their orbits: tanh, ReLU, exp, GELU', zh: '核映射及其轨道：tanh、ReLU、exp、GELU' },
    shows: {
      en: 'For each activation its kernel map with a cobweb, the cosine over 100 layers under the bound of the theorem, and the distance to the fixed point, which is 0 for tanh, 1 for ReLU and exp, and between the two for GELU. The cobwebs themselves stand on the map of cosines of this page; the ReLU panel is drawn from a series that was cut off, as the page of errata tells.',
      zh: '每个激活函数的核映射与蛛网图、100 层的余弦与定理的上界、到不动点的距离：tanh 的不动点是 0，ReLU 与 exp 是 1，GELU 介于其间。蛛网图见本页的余弦映射；ReLU 的那一格由截断的级数画出，勘误页有说明。',
    },
    measured: {
      en: 'The mean cosine at layer 100 of networks of width 256, from inputs at a negative cosine: tanh {kernelTanh}, ReLU {kernelRelu}, exp {kernelExp}, GELU {kernelGelu}.',
      zh: '宽度 256 的网络，从余弦为负的输入出发，第 100 层的平均余弦：tanh 为 {kernelTanh}，ReLU 为 {kernelRelu}，exp 为 {kernelExp}，GELU 为 {kernelGelu}。',
    },
    networks: [of('tanh'), of('relu'), of('exp'), of('gelu')],
  },
  {
    work,
    figure: 'S.2',
    title: { en: 'Kernel maps and their orbits: ELU and sigmoid', zh: '核映射及其轨道：ELU 与 sigmoid' },
    shows: {
      en: 'The same for SELU, ELU, CELU and the sigmoid, whose orbits end at 0, between 0 and 1 twice, and at 1.',
      zh: '同样的图，用于 SELU、ELU、CELU 与 sigmoid：轨道的终点是 0、两次介于 0 与 1 之间、以及 1。',
    },
    measured: {
      en: 'ELU and CELU are one function here. The mean cosine is {kernelElu} with ELU at layer 100, and {kernelSigmoid} with the sigmoid at layer 5 already.',
      zh: '这里的 ELU 与 CELU 是同一个函数。平均余弦：ELU 在第 100 层为 {kernelElu}，sigmoid 在第 5 层就已是 {kernelSigmoid}。',
    },
    networks: [of('elu'), of('sigmoid')],
  },
  {
    work,
    figure: 'S.3',
    title: { en: 'Leaky ReLU by its slope', zh: '不同斜率的 Leaky ReLU' },
    shows: {
      en: 'Leaky ReLU with slopes 0, 0.1, 0.2 and 0.5. The titles put the first three into the case of exponential convergence and the last into that of a power; every slope is of the second kind, as the page of errata tells.',
      zh: '斜率为 0、0.1、0.2 与 0.5 的 Leaky ReLU。图题把前三个归入指数收敛的情形，把最后一个归入幂次收敛；其实每个斜率都属后者，勘误页有说明。',
    },
    measured: {
      en: 'With slope one half the mean cosine at layer 100 is {kernelLeaky}, from inputs at a negative cosine: still on its way.',
      zh: '斜率为一半时，从余弦为负的输入出发，第 100 层的平均余弦为 {kernelLeaky}：仍在走向终点的途中。',
    },
    networks: [
      {
        name: { en: 'slope one half', zh: '斜率为一半' },
        on: 'bench',
        set: { network: { ...kept, activation: 'leakyRelu', slope: 0.5 }, ...pair },
      },
    ],
  },
];
