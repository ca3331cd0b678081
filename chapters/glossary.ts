import type { GlossaryLine } from '../src/reader/glossary.ts';

/** The words of the book that a reader may meet before they are explained, or long after. */
export const glossary = {
  rankCollapse: {
    term: { en: 'rank collapse', zh: '秩坍缩' },
    meaning: {
      en: 'The representations of different inputs become nearly parallel as depth grows: the batch keeps one direction and loses the others.',
      zh: '随着深度增加，不同输入的表示变得几乎平行：这一批输入只剩下一个方向，其余方向都丢失了。',
    },
  },
  effectiveRank: {
    term: { en: 'effective rank', zh: '有效秩' },
    meaning: {
      en: 'In how many directions a batch spreads: the exponential of the entropy of the shares that the directions have of its squared length.',
      zh: '一批输入散布在多少个方向上：各方向在平方长度中所占份额的熵的指数。',
    },
  },
  batchNormalization: {
    term: { en: 'batch normalization', zh: '批归一化' },
    meaning: {
      en: 'Each unit, over the batch: subtract the mean, divide by the standard deviation.',
      zh: '对每个单元、在整批样本上：减去均值，再除以标准差。',
    },
  },
  gramMatrix: {
    term: { en: 'Gram matrix', zh: '格拉姆矩阵' },
    meaning: {
      en: 'The table of the inner products of all pairs of representations in a batch, each with itself included.',
      zh: '一批表示两两之间（包括各自与自身）的内积列成的表。',
    },
  },
  orthogonalityGap: {
    term: { en: 'orthogonality gap', zh: '正交性间隙' },
    meaning: {
      en: 'How far the Gram matrix, scaled to trace one, is from that of perpendicular representations of equal length.',
      zh: '迹缩放为一的格拉姆矩阵，与等长且互相垂直的表示的格拉姆矩阵之间的距离。',
    },
  },
  participationRatio: {
    term: { en: 'participation ratio', zh: '参与比' },
    meaning: {
      en: 'In how many directions a batch spreads: one over the sum of the squared shares that the directions have of its squared length.',
      zh: '一批输入散布在多少个方向上：各方向在平方长度中所占份额的平方和的倒数。',
    },
  },
} as const satisfies Readonly<Record<string, GlossaryLine>>;
