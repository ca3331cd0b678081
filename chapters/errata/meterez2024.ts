import type { Errata } from '../../src/reader/erratum.ts';

const place = { work: 'meterez2024', chapter: 'batch-normalization-without-explosion' } as const;

/** What we find beside Meterez et al. 2024, first arXiv version, and their code. */
export const meterez2024 = {
  'isometry-rate': {
    ...place,
    at: { en: 'Theorems 1 and 3', zh: '定理 1 与 3' },
    title: { en: 'How fast orthogonal weights orthogonalize', zh: '正交权重的正交化有多快' },
    kind: 'constant',
    mark: 'ours',
    evidence: ['provedRate', 'rateAtFifty', 'isometryStart', 'isometryAtTwenty'],
  },
  'dashed-line': {
    ...place,
    at: { en: 'Figure 1', zh: '图 1' },
    title: { en: 'A dashed line with a fitted constant', zh: '带拟合常数的虚线' },
    kind: 'artefact',
    mark: 'ours',
    evidence: ['dashedRate', 'rateAtTwenty'],
  },
  'gaussian-slope': {
    ...place,
    at: { en: 'Figure 3', zh: '图 3' },
    title: { en: 'The slope with as many samples as units', zh: '样本与单元一样多时的斜率' },
    kind: 'limit',
    mark: 'ours',
    evidence: ['wideGrowth'],
  },
  'caption-g5': {
    ...place,
    at: { en: 'Figure G5, right', zh: '图 G5，右' },
    title: { en: 'A caption that says standard modules', zh: '写着标准模块的图注' },
    kind: 'slip',
    mark: 'ours',
    evidence: ['centredRank'],
  },
  'square-batches': {
    ...place,
    at: { en: 'Theorem 5', zh: '定理 5' },
    title: { en: 'Bounded gradients need as many samples as units', zh: '梯度有界要求样本与单元一样多' },
    kind: 'limit',
    mark: 'observed',
    evidence: ['rotatedSquare', 'rotatedFew'],
  },
  'gain-exponent': {
    ...place,
    at: { en: 'Section 5, Figure E1', zh: '第 5 节、图 E1' },
    title: { en: 'A power law that is local', zh: '只在局部成立的幂律' },
    kind: 'limit',
    mark: 'ours',
    evidence: ['sineSmallExponent', 'tangentSmallExponent', 'sineFittedExponent', 'tangentFittedExponent'],
  },
  'sign-of-rate': {
    ...place,
    at: { en: 'equation 165', zh: '式 165' },
    title: { en: 'The sign of the rate', zh: '速率的符号' },
    kind: 'slip',
    mark: 'observed',
    evidence: ['rotatedFew'],
  },
  'gram-rank': {
    ...place,
    at: { en: 'Table D1', zh: '表 D1' },
    title: { en: 'A rank that falls when samples are added', zh: '样本增加而下降的秩' },
    kind: 'artefact',
    mark: 'ours',
    evidence: ['rankOf128', 'rankOf256', 'rankOf512'],
  },
} as const satisfies Errata;
