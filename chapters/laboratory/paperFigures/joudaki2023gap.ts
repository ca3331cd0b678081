import type { PaperFigure } from '../../../src/reader/paperFigure.ts';

const work = 'joudaki2023gap';
const fromMemory = {
  en: 'We could read its abstract only, and know the figure from memory:',
  zh: '我们只读到摘要，此图据记忆写出：',
} as const;
const chain = { activation: 'linear', normalization: 'batch', width: 128, depth: 50 } as const;
const distances = { inputs: { batch: 8 }, metrics: ['meanFieldDistance'], networks: 40 } as const;

/** Figures of Joudaki, Daneshmand and Bach 2023, of which only the abstract could be read: they are redrawn as we remember them. */
export const joudaki2023gap: readonly PaperFigure[] = [
  {
    work,
    figure: 'depth',
    title: { en: 'The distance to mean field over the layers', zh: '各层到平均场的距离' },
    shows: {
      en: `${fromMemory.en} without normalization the distance of the Gram matrix to its mean field limit grows with depth, with batch normalization it does not.`,
      zh: `${fromMemory.zh}没有归一化时，格拉姆矩阵到平均场极限的距离随深度增长；有批归一化时则不然。`,
    },
    measured: {
      en: 'Linear networks of width 128 at batch 8: with batch normalization the distance is {gapNormalizedEarly} at layer 10 and {gapNormalizedDeep} at layer 50; without, {gapPlainEarly} and {gapPlainDeep}.',
      zh: '线性网络，宽度 128，批大小 8：有批归一化时，距离在第 10 层为 {gapNormalizedEarly}，在第 50 层为 {gapNormalizedDeep}；没有时为 {gapPlainEarly} 与 {gapPlainDeep}。',
    },
    networks: [
      { name: { en: 'with batch normalization', zh: '有批归一化' }, on: 'bench', set: { network: chain, ...distances } },
      {
        name: { en: 'without normalization', zh: '没有归一化' },
        on: 'bench',
        set: { network: { ...chain, normalization: 'none' }, ...distances },
      },
    ],
  },
  {
    work,
    figure: 'width',
    title: { en: 'The distance to mean field against the width', zh: '到平均场的距离与宽度的关系' },
    shows: {
      en: `${fromMemory.en} against the width the distance falls with a slope close to −1/2 in logarithms.`,
      zh: `${fromMemory.zh}双对数坐标里，距离随宽度下降，斜率接近 −1/2。`,
    },
    measured: {
      en: 'For linear networks with batch normalization at batch 4 and depth 50 the exponent is {gapExponent}.',
      zh: '线性网络，有批归一化，批大小 4，深度 50：指数为 {gapExponent}。',
    },
    networks: [
      {
        name: { en: 'widths 16 to 512', zh: '宽度 16 到 512' },
        on: 'sweep',
        set: {
          network: { activation: 'linear', normalization: 'batch', depth: 50 },
          inputs: { batch: 4 },
          metrics: ['meanFieldDistance'],
          networks: 12,
        },
      },
    ],
  },
];
