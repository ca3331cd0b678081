import type { Claims } from '../src/claims/claim.ts';
import { claims as batchNormalizationOrthogonalizes } from './batch-normalization-orthogonalizes/claims.ts';
import { claims as errata } from './errata/claims.ts';
import { claims as howThisBookSamples } from './how-this-book-samples/claims.ts';
import { claims as laboratory } from './laboratory/claims.ts';
import { claims as maps } from './maps/claims.ts';

/** Every number that the book states, by the chapter's folder, in reading order. */
export const claimsByChapter: Readonly<Record<string, Claims>> = {
  'batch-normalization-orthogonalizes': batchNormalizationOrthogonalizes,
  laboratory,
  'how-this-book-samples': howThisBookSamples,
  maps,
  errata,
};
