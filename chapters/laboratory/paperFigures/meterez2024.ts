import type { PaperFigure } from '../../../src/reader/paperFigure.ts';

const work = 'meterez2024';
const gradient = { metrics: ['gradientNorm'] } as const;
const rotated = { activation: 'linear', normalization: 'batchNoMean', weights: 'orthogonal', width: 64, depth: 100 } as const;
const square = { inputs: { batch: 64 }, networks: 4, ...gradient } as const;
const centred = { ...rotated, normalization: 'batch' } as const;
const narrow = { activation: 'linear', normalization: 'batchNoMean', width: 32, depth: 400 } as const;

/** Figures of Meterez et al. 2024 (arXiv version 1), of networks with orthogonal weights whose batch is as large as their width. */
export const meterez2024: readonly PaperFigure[] = [
  {
    work,
    figure: '1',
    title: { en: 'The isometry gap decays', zh: '等距间隙衰减' },
    shows: {
      en: 'The isometry gap over 100 layers at widths 50 and 100, from inputs near to isometry: at the smaller width it goes from 1.6e-4 to 3e-6, under a dashed line whose constant was fitted.',
      zh: '宽度 50 与 100、100 层的等距间隙，输入接近等距：较小的宽度上从 1.6e-4 降到 3e-6，虚线的常数由拟合得到。',
    },
    measured: {
      en: 'At width 20, from a batch of as many samples of equal small cosines, the gap goes from {noexpGapStart} to {noexpGapEnd} in twenty layers.',
      zh: '宽度 20，同样多的样本，两两余弦相同而小：二十层里，间隙从 {noexpGapStart} 降到 {noexpGapEnd}。',
    },
    networks: [
      {
        name: { en: 'width 20', zh: '宽度 20' },
        on: 'bench',
        set: {
          network: { ...rotated, width: 20, depth: 20 },
          inputs: { distribution: 'equicorrelated', correlation: 0.05, batch: 20 },
          metrics: ['isometryGap'],
          networks: 64,
        },
      },
    ],
  },
  {
    work,
    figure: '2',
    title: { en: 'A batch with repeated samples', zh: '样本重复的批' },
    shows: {
      en: 'The logarithm of the gradient norm against the depth, up to 1000: flat for a generic batch, and rising from −2 to 28 for a batch with repeated samples.',
      zh: '梯度范数的对数随深度的变化，深至 1000 层：一般的批持平；样本有重复的批从 −2 升到 28。',
    },
    measured: {
      en: 'At width 64 and batch 64 the logarithm changes by {noexpGeneric} a layer with independent samples, and by {noexpRepeated} where half of them repeat the others.',
      zh: '宽度 64，批大小 64：样本独立时，对数每层变化 {noexpGeneric}；一半样本重复另一半时，每层变化 {noexpRepeated}。',
    },
    networks: [
      { name: { en: 'independent samples', zh: '独立的样本' }, on: 'bench', set: { network: rotated, ...square } },
      {
        name: { en: 'repeated samples', zh: '重复的样本' },
        on: 'bench',
        set: { network: rotated, ...square, inputs: { distribution: 'repeated', repeated: 0.5, batch: 64 } },
      },
    ],
  },
  {
    work,
    figure: '3',
    title: { en: 'Gaussian weights against orthogonal ones', zh: '高斯权重与正交权重' },
    shows: {
      en: 'The same at width and batch 100: orthogonal weights stay near 0.3, Gaussian ones reach 10.2 at depth 1000, a slope of about 0.0107 a layer.',
      zh: '同样的图，宽度 100，批大小 100：正交权重停在 0.3 左右，高斯权重在 1000 层时达到 10.2，每层斜率约 0.0107。',
    },
    measured: {
      en: 'At width 32 and batch 32, where the growth is larger, the logarithm changes by {noexpGaussian} a layer with Gaussian weights and by {noexpOrthogonal} with orthogonal ones, between layers 100 and 350.',
      zh: '宽度 32，批大小 32 时增长更快：第 100 到 350 层之间，高斯权重的对数每层变化 {noexpGaussian}，正交权重每层变化 {noexpOrthogonal}。',
    },
    networks: [
      {
        name: { en: 'Gaussian weights', zh: '高斯权重' },
        on: 'bench',
        set: { network: narrow, inputs: { batch: 32 }, networks: 8, ...gradient },
      },
      {
        name: { en: 'orthogonal weights', zh: '正交权重' },
        on: 'bench',
        set: { network: { ...narrow, weights: 'orthogonal' }, inputs: { batch: 32 }, networks: 8, ...gradient },
      },
    ],
  },
  {
    work,
    figure: '5',
    title: { en: 'Shaped activations keep gradients', zh: '整形的激活函数保住梯度' },
    shows: {
      en: 'Without a gain the logarithm of the gradient reaches 26 at depth 200 with the sine and 42 at depth 500 with tanh; with gains of the layer to the power −0.4 both stay bounded to depth 1000.',
      zh: '没有增益时，梯度的对数在正弦下于深度 200 达到 26，在 tanh 下于深度 500 达到 42；增益取层数的 −0.4 次幂时，直到深度 1000 都有界。',
    },
    measured: {
      en: 'At width 64 and batch 64, between layers 30 and 90, it grows by {noexpTanh} a layer with tanh and by {noexpSine} with the sine; with the gains, tanh changes by {noexpShaped} a layer.',
      zh: '宽度 64，批大小 64，第 30 到 90 层之间：tanh 每层增长 {noexpTanh}，正弦每层增长 {noexpSine}；加上增益，tanh 每层变化 {noexpShaped}。',
    },
    networks: [
      { name: { en: 'tanh', zh: 'tanh' }, on: 'bench', set: { network: { ...centred, activation: 'tanh' }, ...square } },
      { name: { en: 'sine', zh: '正弦' }, on: 'bench', set: { network: { ...centred, activation: 'sin' }, ...square } },
      {
        name: { en: 'tanh with gains', zh: 'tanh 加增益' },
        on: 'bench',
        set: { network: { ...centred, activation: 'tanh', gainExponent: 0.4 }, ...square },
      },
    ],
  },
  {
    work,
    figure: 'E1',
    title: { en: 'The rate of explosion at a constant gain', zh: '恒定增益下的爆炸速度' },
    shows: {
      en: 'The rate against a constant gain from 0.1 to 0.9: at the largest, about 0.09 with the sine and 0.07 with tanh.',
      zh: '恒定增益从 0.1 到 0.9 时的爆炸速度：最大增益处，正弦约 0.09，tanh 约 0.07。',
    },
    measured: {
      en: 'At that gain, width 64 and batch 64, the rate between layers 30 and 90 is {noexpRateSine} with the sine and {noexpRateTanh} with tanh.',
      zh: '取同样的增益，宽度 64，批大小 64，第 30 到 90 层之间的速度：正弦为 {noexpRateSine}，tanh 为 {noexpRateTanh}。',
    },
    networks: [
      { name: { en: 'sine', zh: '正弦' }, on: 'bench', set: { network: { ...centred, activation: 'sin', gain: 0.9 }, ...square } },
      { name: { en: 'tanh', zh: 'tanh' }, on: 'bench', set: { network: { ...centred, activation: 'tanh', gain: 0.9 }, ...square } },
    ],
  },
  {
    work,
    figure: 'G6',
    title: { en: 'With and without subtracting the mean', zh: '减去均值与不减' },
    shows: {
      en: 'Linear networks with orthogonal weights: over 1000 layers the logarithm goes from 2.0 to 2.85 where the mean is subtracted, and from −0.3 to 0.2 where it is not.',
      zh: '正交权重的线性网络：1000 层里，减去均值时对数从 2.0 到 2.85，不减时从 −0.3 到 0.2。',
    },
    measured: {
      en: 'At width 64 and batch 64 it changes by {noexpCentred} a layer with the mean subtracted, and by {noexpGeneric} without.',
      zh: '宽度 64，批大小 64：减去均值时每层变化 {noexpCentred}，不减时每层变化 {noexpGeneric}。',
    },
    networks: [
      { name: { en: 'mean subtracted', zh: '减去均值' }, on: 'bench', set: { network: centred, ...square } },
      { name: { en: 'mean kept', zh: '不减均值' }, on: 'bench', set: { network: rotated, ...square } },
    ],
  },
];
