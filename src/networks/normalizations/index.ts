import { batch } from './batch.ts';
import { batchNoMean } from './batchNoMean.ts';
import { group } from './group.ts';
import { instance } from './instance.ts';
import { layer } from './layer.ts';
import { none } from './none.ts';
import type { Normalization } from './normalization.ts';
import { rms } from './rms.ts';

/** Every normalization by the name that the command line, the URL and the chapters use. */
export const normalizations = { none, batch, batchNoMean, layer, rms, group, instance } satisfies Record<string, Normalization>;

export type NormalizationId = keyof typeof normalizations;
