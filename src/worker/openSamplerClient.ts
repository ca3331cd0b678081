import { createSamplerClient } from './client.ts';
import type { PassedOver } from './protocol.ts';
import type { SamplerClient } from './samplerClient.ts';

let client: SamplerClient | undefined;

/** The one sampler of this page, whatever the number of its figures: one worker, one GPU context. Backends that `failed` earlier are passed over. Browser only. */
export function openSamplerClient(failed: () => readonly PassedOver[]): SamplerClient {
  client ??= createSamplerClient(startWorker, new URL(`${siteRoot()}data/digits-8x8.csv`, document.baseURI).href, failed);
  return client;
}

function startWorker(): Worker {
  return new Worker(new URL('./entry.ts', import.meta.url), { type: 'module', name: 'sampler' });
}

/** From this page to the root of the site; the page's markup says it. */
function siteRoot(): string {
  return document.documentElement.dataset.root ?? './';
}
