import { openSamplerClient } from '../worker/openSamplerClient.ts';
import type { SamplerClient } from '../worker/samplerClient.ts';
import { backendMemory } from './backendMemory.ts';
import { dataShelf } from './dataShelf.ts';
import { takeTurns } from './turns.ts';

let shared: SamplerClient | undefined;

/** The one sampler of the page, opened when a figure first asks: one worker, one GPU context. */
export function sharedSampler(): SamplerClient {
  shared ??= takeTurns(openSamplerClient(backendMemory(), dataShelf()));
  return shared;
}
