import { createSamplerClient } from './client.ts';
import type { DataShelf, RememberedBackends, SamplerClient } from './samplerClient.ts';

let client: SamplerClient | undefined;

/** The one sampler of this page, whatever the number of its figures: one worker, one GPU context. What the page remembers of backends decides where it draws, and the reader's tables are on a shelf. Browser only. */
export function openSamplerClient(memory: RememberedBackends, shelf: DataShelf): SamplerClient {
  client ??= createSamplerClient(startWorker, new URL(`${siteRoot()}data/digits-8x8.csv`, document.baseURI).href, memory, shelf);
  return client;
}

function startWorker(): Worker {
  return new Worker(new URL('./entry.ts', import.meta.url), { type: 'module', name: 'sampler' });
}

/** From this page to the root of the site; the page's markup says it. */
function siteRoot(): string {
  return document.documentElement.dataset.root ?? './';
}
