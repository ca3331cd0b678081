import type { Errata } from '../../src/reader/erratum.ts';

const place = { work: 'daneshmand2021', chapter: 'batch-normalization-orthogonalizes' } as const;

/** What we find beside Daneshmand et al. 2021, arXiv version and notebooks. */
export const daneshmand2021 = {
  'vacuous-constant': {
    ...place,
    at: { en: 'Theorem 1, Appendix B', zh: '定理 1、附录 B' },
    title: { en: 'From which width on the bound says something', zh: '从多大的宽度起这个界才有内容' },
    kind: 'limit',
    mark: 'ours',
    evidence: ['theoremWidth', 'appendixWidth', 'boundAtWidth', 'floorGap'],
  },
  'assumption-square': {
    ...place,
    at: { en: 'Assumption A1, Theorem 1', zh: '假设 A1、定理 1' },
    title: { en: 'A singular value, or its square', zh: '奇异值，还是它的平方' },
    kind: 'slip',
    mark: 'ours',
    evidence: ['singularValueFactor', 'squaredValueFactor', 'trueContraction'],
  },
  'floor-exponent': {
    ...place,
    at: { en: 'Figure 2b', zh: '图 2b' },
    title: { en: 'An exponent with the first layers in it', zh: '含有最初各层的指数' },
    kind: 'artefact',
    mark: 'ours',
    evidence: ['transientExponent', 'floorExponent'],
  },
  'four-activations': {
    ...place,
    at: { en: 'Figure 6', zh: '图 6' },
    title: { en: 'Four curves that are one', zh: '四条曲线其实是一条' },
    kind: 'artefact',
    mark: 'observed',
    evidence: ['sineFluctuation', 'tanhFluctuation', 'shiftedTanhFluctuation'],
  },
  'depths-not-widths': {
    ...place,
    at: { en: 'Section 5.1', zh: '第 5.1 节' },
    title: { en: 'Depths that are called widths', zh: '被称为宽度的深度' },
    kind: 'slip',
    mark: 'observed',
    evidence: ['digitsAtFifteen', 'digitsAtSeventyFive'],
  },
  'init-exponent': {
    ...place,
    at: { en: 'equation 6, and the notebook of Figures 3 and 4', zh: '式 6，以及图 3、图 4 的笔记本' },
    title: { en: 'Three powers of one matrix', zh: '同一矩阵的三种幂' },
    kind: 'slip',
    mark: 'observed',
    evidence: ['iterativeRank', 'usualRank'],
  },
  'notebook-gap': {
    ...place,
    at: { en: 'Figures 3 and 4, and their notebook', zh: '图 3、图 4 及其笔记本' },
    title: { en: 'The gap of the training plots', zh: '训练图中的间隙' },
    kind: 'artefact',
    mark: 'ours',
    evidence: ['notebookGapOfOne', 'gapOfOne'],
  },
  'deep-initialization': {
    ...place,
    at: { en: 'Figure 4', zh: '图 4' },
    title: { en: 'An initialization at depth 75', zh: '深度 75 时的初始化' },
    kind: 'unconfirmed',
    mark: 'observed',
    evidence: ['iterativeRank', 'usualRank'],
  },
} as const satisfies Errata;
