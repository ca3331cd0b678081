import type { ContentsEntry } from '../src/reader/chapter.ts';

/** The chapters of the book and its appendices, in reading order. */
export const contents: readonly ContentsEntry[] = [
  {
    number: 1,
    title: { en: 'Random networks, and how to look at them', zh: '随机网络，以及怎样观察它们' },
    slug: 'random-networks',
    summary: {
      en: 'What a deep network does to its inputs before it has learned anything.',
      zh: '深度网络在学到任何东西之前，会对输入做些什么。',
    },
    written: false,
  },
  {
    number: 2,
    title: { en: 'Batch normalization orthogonalizes representations', zh: '批归一化使表示正交化' },
    slug: 'batch-normalization-orthogonalizes',
    summary: {
      en: 'Without normalization deep representations collapse to one direction; batch normalization pulls them apart, layer by layer.',
      zh: '没有归一化，深层表示会坍缩到一个方向；批归一化则逐层把它们拉开。',
    },
    written: true,
  },
  {
    number: 3,
    title: { en: 'Mean field against finite width', zh: '平均场与有限宽度' },
    slug: 'mean-field-and-finite-width',
    summary: {
      en: 'What the theory of infinite width predicts, and how far a network of finite width strays from it.',
      zh: '无限宽度的理论预测了什么，有限宽度的网络又偏离它多远。',
    },
    written: false,
  },
  {
    number: 4,
    title: { en: 'Normalization and activations lead to isometry', zh: '归一化与激活函数带来等距性' },
    slug: 'normalization-and-isometry',
    summary: {
      en: 'How layer normalization and a nonlinearity together bring the Gram matrix towards the identity.',
      zh: '层归一化与非线性怎样一起把格拉姆矩阵带向单位矩阵。',
    },
    written: false,
  },
  {
    number: 5,
    title: { en: 'The fixed points of kernel maps', zh: '核映射的不动点' },
    slug: 'kernel-fixed-points',
    summary: {
      en: 'Where the correlation of two inputs ends up, read from the Hermite coefficients of the activation.',
      zh: '两个输入的相关系数最终停在哪里：从激活函数的埃尔米特系数读出答案。',
    },
    written: false,
  },
  {
    number: 6,
    title: { en: 'Batch normalization without gradient explosion', zh: '没有梯度爆炸的批归一化' },
    slug: 'batch-normalization-without-explosion',
    summary: {
      en: 'When orthogonal weights keep gradients bounded at every depth.',
      zh: '正交权重在什么条件下使梯度在任何深度都有界。',
    },
    written: false,
  },
  {
    number: 7,
    title: { en: 'What it means for training', zh: '这对训练意味着什么' },
    slug: 'training',
    summary: {
      en: 'From the network at its start to the network that learns.',
      zh: '从初始时刻的网络，到正在学习的网络。',
    },
    written: false,
  },
  {
    number: 8,
    title: { en: 'The Laboratory', zh: '实验室' },
    slug: 'laboratory',
    summary: { en: 'Every knob and every metric on one bench.', zh: '所有旋钮和所有度量，都在一张实验台上。' },
    written: true,
    workshop: true,
  },
  {
    number: 9,
    title: { en: 'How this book samples', zh: '本书怎样抽样' },
    slug: 'how-this-book-samples',
    summary: {
      en: 'Counters, scales and precision, and how to draw a layer exactly without drawing its weights.',
      zh: '计数器、尺度与精度，以及不抽权重而精确抽取一层网络的办法。',
    },
    written: true,
  },
  {
    number: 'A',
    title: { en: 'Notation and conventions', zh: '记号与约定' },
    slug: 'notation',
    summary: {
      en: 'Every symbol of the book, and every choice that two authors could make differently.',
      zh: '本书的每个记号，以及每一处可以有不同取法的约定。',
    },
    written: false,
  },
  {
    number: 'B',
    title: { en: 'The metrics, defined', zh: '各种度量的定义' },
    slug: 'metrics',
    summary: {
      en: 'What each plot measures, as a formula, with its range and its limits.',
      zh: '每幅图测量什么：公式、取值范围与局限。',
    },
    written: false,
  },
  {
    number: 'C',
    title: { en: 'Errata: what is printed, and what we find', zh: '勘误：原文所写与本书所见' },
    slug: 'errata',
    summary: {
      en: 'Where the works behind this book differ from what we find, each with evidence that you can run again.',
      zh: '本书所依据的文献与本书所见不同的地方，每一处都附有可以重新运行的证据。',
    },
    written: true,
  },
  {
    number: 'D',
    title: { en: 'Maps of the theory', zh: '理论地图' },
    slug: 'maps',
    summary: {
      en: 'Order and chaos, explosion and trainability, each over a plane, with networks drawn at the point that you choose.',
      zh: '有序与混沌、爆炸与可训练性，各铺在一个平面上；选一个点，就抽取那里的网络。',
    },
    written: true,
  },
];
