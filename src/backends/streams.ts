import type { DrawAddress } from './backend.ts';

const ROLE_CODES: Readonly<Record<DrawAddress['role'], number>> = { weights: 0, bias: 1, input: 2, cotangent: 3 };
const STREAMS_PER_LAYER = 16;
const FIRST_SUB_STREAM_CODE = 4;
const LAST_LAYER = 2 ** 28 - 1;

/** The largest `subStream` that an address may name. */
export const LAST_SUB_STREAM = STREAMS_PER_LAYER - FIRST_SUB_STREAM_CODE;

/**
 * The Philox stream of an address, layer * 16 + role code: one number for everything but network, row and column.
 * Sub-streams 1..12 take the codes 4..15; layer 0 gives them to the input, layers l >= 1 to the weights, so that no
 * two draws share counters. Throws a RangeError for any other address.
 */
export function streamOf({ layer, role, subStream = 0 }: Pick<DrawAddress, 'layer' | 'role' | 'subStream'>): number {
  if (!Number.isInteger(layer) || layer < 0 || layer > LAST_LAYER) throw new RangeError(`layer ${layer} is not in 0..2^28-1`);
  if (subStream === 0) return layer * STREAMS_PER_LAYER + ROLE_CODES[role];
  const owner = layer === 0 ? 'input' : 'weights';
  if (role !== owner) throw new RangeError(`sub-streams of layer ${layer} belong to the ${owner}, not to the ${role}`);
  if (!Number.isInteger(subStream) || subStream < 0 || subStream > LAST_SUB_STREAM) {
    throw new RangeError(`sub-stream ${subStream} is not in 0..${LAST_SUB_STREAM}`);
  }
  return layer * STREAMS_PER_LAYER + FIRST_SUB_STREAM_CODE + subStream - 1;
}
