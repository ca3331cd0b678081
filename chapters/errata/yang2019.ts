import type { Errata } from '../../src/reader/erratum.ts';

const place = { work: 'yang2019', chapter: 'batch-normalization-orthogonalizes' } as const;

/** What we find beside Yang et al. 2019, main text. */
export const yang2019 = {
  'large-batch-rate': {
    ...place,
    at: { en: 'Theorem 3.9', zh: '定理 3.9' },
    title: { en: 'Linear networks at large batches', zh: '大批量下的线性网络' },
    kind: 'limit',
    mark: 'observed',
    evidence: ['centredGrowthOf16', 'narrowGrowth', 'crowdedGrowth', 'centredGrowthOf64'],
  },
} as const satisfies Errata;
