import type { PaperFigure } from '../../../src/reader/paperFigure.ts';

const work = 'daneshmand2021';
const chain = { activation: 'linear', normalization: 'batchNoMean', depth: 50 } as const;
const pair = { metrics: ['absoluteCosine'], observables: ['angle'], networks: 20 } as const;
const collinear = { distribution: 'nearCollinear', batch: 4 } as const;
const gap = { inputs: collinear, metrics: ['orthogonalityGap'], networks: 20 } as const;
const images = { activation: 'relu', width: 100, depth: 30 } as const;
const eight = { inputs: { distribution: 'digits', batch: 8 }, metrics: ['orthogonalityGap'], networks: 20 } as const;

/** Figures of Daneshmand, Joudaki and Bach 2021, of linear networks whose batch normalization subtracts no mean. */
export const daneshmand2021: readonly PaperFigure[] = [
  {
    work,
    figure: '1',
    title: { en: 'Two samples, with and without batch normalization', zh: '两个样本，有批归一化与没有' },
    shows: {
      en: 'The absolute cosine of two samples over 50 layers of width 32, in 20 runs. Nearly parallel inputs come apart under batch normalization, until it stays between 0.10 and 0.16; without it, orthogonal inputs come together, up to 0.76.',
      zh: '两个样本的绝对余弦，宽度 32，共 50 层，运行 20 次。有批归一化时，近乎平行的输入彼此分开，最后停在 0.10 与 0.16 之间；没有它时，正交的输入彼此靠拢，升到 0.76。',
    },
    measured: {
      en: 'At layer 50 the mean absolute cosine is {orthPairNormalized} with the normalization, and {orthPairPlain} without. Our nearly parallel inputs are nearer to parallel than theirs, which costs layers at the start and changes nothing at the end.',
      zh: '在第 50 层，平均绝对余弦有归一化时为 {orthPairNormalized}，没有时为 {orthPairPlain}。这里的输入比原文更接近平行：开头多花几层，最后并无不同。',
    },
    networks: [
      {
        name: { en: 'with batch normalization', zh: '有批归一化' },
        on: 'bench',
        set: { network: { ...chain, width: 32 }, inputs: { distribution: 'nearCollinear', batch: 2 }, ...pair },
      },
      {
        name: { en: 'without normalization', zh: '没有归一化' },
        on: 'bench',
        set: { network: { ...chain, normalization: 'none', width: 32 }, inputs: { distribution: 'orthonormal', batch: 2 }, ...pair },
      },
    ],
  },
  {
    work,
    figure: '2a',
    title: { en: 'The orthogonality gap falls, then stays', zh: '正交性间隙先下降，后持平' },
    shows: {
      en: 'The logarithm of the orthogonality gap over 50 layers at batch 4 and widths 32 and 512, from inputs of singular values 1 and three times 1e-6: a straight fall, then a plateau near −1.6 and near −3.0.',
      zh: '正交性间隙的对数，共 50 层，批大小 4，宽度 32 和 512，输入的奇异值为 1 和三个 1e-6：先直线下降，然后分别停在 −1.6 与 −3.0 附近。',
    },
    measured: {
      en: 'The gap itself at layer 50 is {orthGapNarrow} at width 32 and {orthGapWide} at width 512; their logarithms are where the paper has its plateaus.',
      zh: '第 50 层的间隙本身，在宽度 32 时为 {orthGapNarrow}，在宽度 512 时为 {orthGapWide}；取对数，正是原文中持平的位置。',
    },
    networks: [
      { name: { en: 'width 32', zh: '宽度 32' }, on: 'bench', set: { network: { ...chain, width: 32 }, ...gap } },
      { name: { en: 'width 512', zh: '宽度 512' }, on: 'bench', set: { network: { ...chain, width: 512 }, ...gap } },
    ],
  },
  {
    work,
    figure: '2b',
    title: { en: 'How the plateau falls with the width', zh: '持平的位置怎样随宽度下降' },
    shows: {
      en: 'The mean gap of 500 layers against the width, from 16 to 512, at batch 4, both as logarithms: a line of slope −0.46, taken as consistent with −1/2.',
      zh: '500 层间隙的均值与宽度的关系，宽度从 16 到 512，批大小 4，双对数坐标：一条斜率为 −0.46 的直线，原文认为与 −1/2 相符。',
    },
    measured: {
      en: 'Over the deeper half of the layers, at depth 100, the exponent is {orthGapExponent}.',
      zh: '在深度 100 的网络里取较深一半各层，指数为 {orthGapExponent}。',
    },
    networks: [
      {
        name: { en: 'widths 16 to 512', zh: '宽度 16 到 512' },
        on: 'sweep',
        set: { network: { ...chain, depth: 100 }, inputs: collinear, networks: 24, metrics: ['orthogonalityGap'] },
      },
    ],
  },
  {
    work,
    figure: '3a',
    title: { en: 'Deep networks without normalization, before they are trained', zh: '没有归一化的深层网络，训练之前' },
    shows: {
      en: 'ReLU networks of width 800 on CIFAR-10 without normalization: the orthogonality gap at the start and the loss after training rise together as the depth goes from 15 to 75. A replication by others reads a gap of 0.935 at the smaller depth and 0.995 at the larger one.',
      zh: 'CIFAR-10 上宽度 800、没有归一化的 ReLU 网络：深度从 15 增到 75 时，初始的正交性间隙与训练后的损失一起上升。他人的重复实验在较小深度读得间隙 0.935，在较大深度读得 0.995。',
    },
    measured: {
      en: 'Nothing is trained here. On handwritten digits, at width 256 and batch 16, the gap is {orthDigitsShallow} at layer 15 and {orthDigitsDeep} at layer 75; at most it could be a little more.',
      zh: '这里不做训练。用手写数字，宽度 256，批大小 16，间隙在第 15 层为 {orthDigitsShallow}，在第 75 层为 {orthDigitsDeep}，离上限都已不远。',
    },
    networks: [
      {
        name: { en: 'digits, without normalization', zh: '手写数字，没有归一化' },
        on: 'bench',
        set: {
          network: { activation: 'relu', normalization: 'none', width: 256, depth: 75 },
          inputs: { distribution: 'digits', batch: 16 },
          metrics: ['orthogonalityGap'],
          networks: 16,
        },
      },
    ],
  },
  {
    work,
    figure: '5',
    title: { en: 'The gap of ReLU networks on images', zh: 'ReLU 网络在图像上的间隙' },
    shows: {
      en: 'The gap over 30 layers of width 100, ReLU with the usual batch normalization, batch 8 of CIFAR-10: from 0.70 down to 0.19 by layer 5, and flat from there; without normalization up to 0.93.',
      zh: '30 层、宽度 100 的间隙，ReLU 与通常的批归一化，CIFAR-10，批大小 8：从 0.70 降到第 5 层的 0.19，此后持平；没有归一化时升到 0.93。',
    },
    measured: {
      en: 'On handwritten digits the gap with batch normalization is {orthReluEarly} at layer 5 and {orthReluDeep} at layer 30; without, it is {orthReluPlain} at layer 30.',
      zh: '用手写数字，有批归一化时间隙在第 5 层为 {orthReluEarly}，在第 30 层为 {orthReluDeep}；没有时，在第 30 层为 {orthReluPlain}。',
    },
    networks: [
      {
        name: { en: 'with batch normalization', zh: '有批归一化' },
        on: 'bench',
        set: { network: { ...images, normalization: 'batch' }, ...eight },
      },
      {
        name: { en: 'without normalization', zh: '没有归一化' },
        on: 'bench',
        set: { network: { ...images, normalization: 'none' }, ...eight },
      },
    ],
  },
];
