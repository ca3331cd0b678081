import type { PaperFigure } from '../../../src/reader/paperFigure.ts';

const chain = { activation: 'linear', normalization: 'batchNoMean', width: 32, depth: 100 } as const;
const relu = { activation: 'relu', normalization: 'batch', width: 32, depth: 100 } as const;
const ranks = { inputs: { batch: 32 }, metrics: ['participationRatio'], networks: 12 } as const;

/** Figures of Daneshmand et al. 2020, whose text could not be had: they are redrawn as we remember them. */
export const daneshmand2020: readonly PaperFigure[] = [
  {
    work: 'daneshmand2020',
    figure: '1',
    title: { en: 'The rank over the layers, with and without batch normalization', zh: '各层的秩，有批归一化与没有' },
    shows: {
      en: 'We could not read its text for this book; as we remember it, the rank of the last hidden layer against the depth, for linear and ReLU networks of width 32: it drops without batch normalization, and stays above the root of the width with it.',
      zh: '写作本书时未能读到原文；据我们的记忆，图中是最后一个隐藏层的秩随深度的变化，线性网络与 ReLU 网络，宽度 32：没有批归一化时秩下降，有批归一化时秩停在宽度的平方根之上。',
    },
    measured: {
      en: 'A lower bound of the rank, the participation ratio, at layer 100 of networks of width 32 at batch 32: linear {rankLinearNormalized} with the normalization and {rankLinearPlain} without; ReLU {rankReluNormalized} and {rankReluPlain}. The ratio is a lower bound and need not reach the root of the width itself.',
      zh: '秩的一个下界，即参与比，在宽度 32、批大小 32 的网络的第 100 层：线性网络有归一化时为 {rankLinearNormalized}，没有时为 {rankLinearPlain}；ReLU 网络分别为 {rankReluNormalized} 与 {rankReluPlain}。参与比只是下界，不必达到宽度的平方根。',
    },
    networks: [
      { name: { en: 'linear, normalized', zh: '线性，有归一化' }, on: 'bench', set: { network: chain, ...ranks } },
      {
        name: { en: 'linear, without', zh: '线性，没有归一化' },
        on: 'bench',
        set: { network: { ...chain, normalization: 'none' }, ...ranks },
      },
      { name: { en: 'ReLU, normalized', zh: 'ReLU，有归一化' }, on: 'bench', set: { network: relu, ...ranks } },
      {
        name: { en: 'ReLU, without', zh: 'ReLU，没有归一化' },
        on: 'bench',
        set: { network: { ...relu, normalization: 'none' }, ...ranks },
      },
    ],
  },
];
