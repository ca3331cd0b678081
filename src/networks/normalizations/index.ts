import { batch } from './batch.ts';
import { batchNoMean } from './batchNoMean.ts';
import { layer } from './layer.ts';
import { none } from './none.ts';
import type { Normalization } from './normalization.ts';
import { rms } from './rms.ts';

/** Every normalization by the name that the command line, the URL and the chapters use. */
export const normalizations = { none, batch, batchNoMean, layer, rms } satisfies Record<string, Normalization>;

export type NormalizationId = keyof typeof normalizations;
