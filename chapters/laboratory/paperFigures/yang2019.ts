import type { PaperFigure } from '../../../src/reader/paperFigure.ts';

const gradient = { network: { activation: 'relu', normalization: 'batch', width: 512, depth: 50 }, metrics: ['gradientNorm'] } as const;

/** Figures of Yang et al. 2019. */
export const yang2019: readonly PaperFigure[] = [
  {
    work: 'yang2019',
    figure: '1b',
    title: { en: 'Gradients against depth, by batch', zh: '不同批大小下梯度随深度的变化' },
    shows: {
      en: 'The gradient of ReLU networks of width 1000 with batch normalization against the depth, 200 networks beside dashed theory: it grows exponentially, and faster for small batches.',
      zh: '宽度 1000、带批归一化的 ReLU 网络，梯度随深度的变化，200 个网络与虚线的理论：梯度以指数增长，批越小越快。',
    },
    measured: {
      en: 'At width 512 the logarithm grows by {explosionEight} a layer at batch 8 and by {explosionThirtyTwo} at batch 32.',
      zh: '宽度 512：批大小 8 时，对数每层增长 {explosionEight}；批大小 32 时，每层增长 {explosionThirtyTwo}。',
    },
    networks: [
      { name: { en: 'batch 8', zh: '批大小 8' }, on: 'bench', set: { ...gradient, inputs: { batch: 8 }, networks: 16 } },
      { name: { en: 'batch 32', zh: '批大小 32' }, on: 'bench', set: { ...gradient, inputs: { batch: 32 }, networks: 4 } },
    ],
  },
];
