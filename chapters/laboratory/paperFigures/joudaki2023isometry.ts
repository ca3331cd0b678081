import type { PaperFigure } from '../../../src/reader/paperFigure.ts';

const work = 'joudaki2023isometry';
const after = { activation: 'relu', normalization: 'layer', normalizationPosition: 'afterActivation', width: 1000 } as const;
const alike = { inputs: { distribution: 'equicorrelated', correlation: 0.9, batch: 10 }, metrics: ['isometryGap'], networks: 24 } as const;
const hermite = { ...after, width: 2000, depth: 15 } as const;

/** Plots of the notebooks of Joudaki, Daneshmand and Bach 2023, by their names there: the numbers of the paper's figures could not be read. */
export const joudaki2023isometry: readonly PaperFigure[] = [
  {
    work,
    figure: 'isogap_vs_theory',
    title: { en: 'The isometry gap by activation (a plot of the authors’ notebooks)', zh: '不同激活函数的等距间隙（作者笔记本中的图）' },
    shows: {
      en: 'The gap of ten layers of width 5000 with layer normalization, a batch of 100 images: it falls fastest with ReLU, from 0.93 to 0.03, more slowly with tanh, and least with the sigmoid, in the order of their nonlinearity strength.',
      zh: '十层、宽度 5000、带层归一化的网络，一百张图像：ReLU 的间隙下降最快，从 0.93 到 0.03，tanh 较慢，sigmoid 最慢，与它们的非线性强度次序一致。',
    },
    measured: {
      en: 'From ten inputs that are nearly alike, at width 1000, the gap at layer 10 is {isoRelu} with ReLU, {isoTanh} with tanh and {isoSigmoid} with the sigmoid: the same order.',
      zh: '从十个几乎相同的输入出发，宽度 1000，第 10 层的间隙：ReLU 为 {isoRelu}，tanh 为 {isoTanh}，sigmoid 为 {isoSigmoid}，次序相同。',
    },
    networks: [
      { name: { en: 'ReLU', zh: 'ReLU' }, on: 'bench', set: { network: { ...after, depth: 10 }, ...alike } },
      { name: { en: 'tanh', zh: 'tanh' }, on: 'bench', set: { network: { ...after, activation: 'tanh', depth: 10 }, ...alike } },
      { name: { en: 'sigmoid', zh: 'sigmoid' }, on: 'bench', set: { network: { ...after, activation: 'sigmoid', depth: 10 }, ...alike } },
    ],
  },
  {
    work,
    figure: 'activation_first_order',
    title: { en: 'Layer normalization after or before the activation (notebook)', zh: '层归一化在激活函数之后或之前（笔记本）' },
    shows: {
      en: 'With ReLU, layer normalization after the activation takes the gap from 4 to 0.13; before it, the gap stays near 5.',
      zh: '激活函数为 ReLU 时，层归一化放在其后，间隙从 4 降到 0.13；放在其前，间隙停在 5 左右。',
    },
    measured: {
      en: 'At layer 30 the gap is {isoAfter} with the normalization after the activation and {isoBefore} with it before.',
      zh: '在第 30 层，归一化在激活函数之后时间隙为 {isoAfter}，在其前时为 {isoBefore}。',
    },
    networks: [
      { name: { en: 'after the activation', zh: '在激活函数之后' }, on: 'bench', set: { network: { ...after, depth: 30 }, ...alike } },
      {
        name: { en: 'before the activation', zh: '在激活函数之前' },
        on: 'bench',
        set: { network: { ...after, normalizationPosition: 'beforeActivation', depth: 30 }, ...alike },
      },
    ],
  },
  {
    work,
    figure: 'ln_hermite_poly',
    title: { en: 'Hermite polynomials as activations (notebook)', zh: '以埃尔米特多项式为激活函数（笔记本）' },
    shows: {
      en: 'The first Hermite polynomial, which is linear, leaves the gap where it was, near 1.5; the second and the third bring it to a floor of about 0.004 and 0.01 within seven layers.',
      zh: '一次埃尔米特多项式是线性的，间隙停在原处，约 1.5；二次与三次的在七层之内把它降到约 0.004 与 0.01 的底线。',
    },
    measured: {
      en: 'From inputs that are nearly alike, at width 2000, the gap at layer 15 is {isoHermiteOne}, {isoHermiteTwo} and {isoHermiteThree} with the first, the second and the third. Our floors lie lower than those of the plot; a normalization before the activation as well would raise them.',
      zh: '从几乎相同的输入出发，宽度 2000，第 15 层的间隙在一次、二次与三次多项式下为 {isoHermiteOne}、{isoHermiteTwo} 与 {isoHermiteThree}。这里的底线比图中的低；若在激活函数之前也做归一化，底线会抬高。',
    },
    networks: [
      { name: { en: 'first', zh: '一次' }, on: 'bench', set: { network: { ...hermite, activation: 'linear' }, ...alike } },
      { name: { en: 'second', zh: '二次' }, on: 'bench', set: { network: { ...hermite, activation: 'hermite2' }, ...alike } },
      { name: { en: 'third', zh: '三次' }, on: 'bench', set: { network: { ...hermite, activation: 'hermite3' }, ...alike } },
    ],
  },
];
