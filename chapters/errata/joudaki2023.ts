import type { Errata } from '../../src/reader/erratum.ts';

const place = { work: 'joudaki2023code', chapter: 'normalization-and-isometry' } as const;

/** What we find beside the README and the notebooks of the code of Joudaki et al. 2023. */
export const joudaki2023 = {
  'strength-formula': {
    ...place,
    at: { en: 'README', zh: 'README' },
    title: { en: 'The formula of the nonlinearity strength', zh: '非线性强度的公式' },
    kind: 'slip',
    mark: 'ours',
    evidence: ['sigmoidStrength', 'sigmoidPrintedStrength'],
  },
  'strength-values': {
    ...place,
    at: { en: 'plots of the notebooks', zh: '笔记本中的图' },
    title: { en: 'Printed strengths', zh: '印出的强度值' },
    kind: 'constant',
    mark: 'ours',
    evidence: ['sigmoidStrength', 'tanhStrength', 'reluStrength'],
  },
} as const satisfies Errata;
