import type { Errata } from '../../src/reader/erratum.ts';

const place = { work: 'joudaki2025', chapter: 'kernel-fixed-points' } as const;

/** What we find beside Joudaki and Hofmann 2025, in the LaTeX source of their public repository. */
export const joudaki2025 = {
  'relu-case': {
    ...place,
    at: { en: 'Table of activations, Corollary 2, Figures S.1 and S.3', zh: '激活函数表、推论 2、图 S.1 与 S.3' },
    title: { en: 'ReLU and leaky ReLU collapse polynomially', zh: 'ReLU 与 leaky ReLU 的坍缩是多项式的' },
    kind: 'artefact',
    mark: 'ours',
    evidence: ['reluSlope', 'reluCutSlope', 'seluSlope', 'seluCutSlope', 'reluDistanceAtHundred', 'reluCutDistanceAtHundred', 'deepRelu'],
  },
  'case-four-rate': {
    ...place,
    at: { en: 'Theorem 1, case 4', zh: '定理 1，情形 4' },
    title: { en: 'The rate of case 4', zh: '情形 4 的速率' },
    kind: 'constant',
    mark: 'ours',
    evidence: ['caseFourPrinted', 'caseFourCorrected', 'siluMargin', 'geluMargin', 'eluMargin', 'siluPrinted', 'siluCorrected'],
  },
  'uniform-variance': {
    ...place,
    at: { en: 'Section 3', zh: '第 3 节' },
    title: { en: 'Uniform weights of unit variance', zh: '单位方差的均匀权重' },
    kind: 'slip',
    mark: 'ours',
    evidence: ['uniformVariance', 'uniformSquare'],
  },
  'float-threshold': {
    ...place,
    at: { en: 'after Corollary 2', zh: '推论 2 之后' },
    title: { en: 'When two inputs are one number', zh: '两个输入何时无法分辨' },
    kind: 'constant',
    mark: 'ours',
    evidence: ['sigmoidRangeLayers', 'sigmoidCosineLayers', 'sigmoidVectorLayers'],
  },
  'centred-coefficients': {
    ...place,
    at: { en: 'Section 5.2', zh: '第 5.2 节' },
    title: { en: 'Two coefficients of a centred activation', zh: '中心化激活函数的两个系数' },
    kind: 'slip',
    mark: 'ours',
    evidence: ['tanhFirstSquare', 'tanhSlopeAtOne'],
  },
  'residual-limit': {
    ...place,
    at: { en: 'Remark S.2', zh: '附注 S.2' },
    title: { en: 'Which residual is a strong one', zh: '怎样的残差才算强' },
    kind: 'slip',
    mark: 'ours',
    evidence: ['withoutResidual', 'strongResidual', 'kernelEquation'],
  },
  'normalization-direction': {
    ...place,
    at: { en: 'after Proposition 3', zh: '命题 3 之后' },
    title: { en: 'From similar to orthogonal, not back', zh: '从相似到正交，而不是相反' },
    kind: 'slip',
    mark: 'observed',
    evidence: ['rmsAfter', 'layerAfter'],
  },
  'unstable-length': {
    ...place,
    at: { en: 'Theorem 1', zh: '定理 1' },
    title: { en: 'Lengths that do not stay', zh: '不会停留的长度' },
    kind: 'limit',
    mark: 'ours',
    evidence: ['geluLengthSlope', 'expLengthSlope'],
  },
} as const satisfies Errata;
