import { expect, test } from 'vitest';
import { launchBrowser, webgpuFlags } from './launch.ts';
import { serveSite } from './serve.ts';
import { visit } from './visit.ts';

const small = '?v=1&figure=collapse&width=32&depth=12&batch=8&networks=2';

test('a figure draws on WebGPU when its link names it, and on WebAssembly where the GPU is imitated, which the law does not miss', async () => {
  const [browser, site] = await Promise.all([launchBrowser(webgpuFlags), serveSite()]);
  try {
    for (const [backend, used, words] of [
      ['webgpu', 'webgpu', 'on the GPU (WebGPU)'],
      ['auto', 'simd', '(WebAssembly, float64)'],
    ]) {
      const { page, complaints, close } = await visit(browser, `${site.url}batch-normalization-orthogonalizes/${small}&backend=${backend}`);
      const figure = page.locator('#collapse');
      await figure.scrollIntoViewIfNeeded();
      const status = figure.locator('.status');
      await expect.poll(() => status.getAttribute('data-status'), { timeout: 30_000 }).toBe('done');
      expect(await status.getAttribute('data-backend')).toBe(used);
      expect(await status.textContent()).toContain(words);
      expect(Number(await status.getAttribute('data-programs')) > 0).toBe(used === 'webgpu');
      expect(complaints).toEqual([]);
      await close();
    }
  } finally {
    await Promise.all([browser.close(), site.close()]);
  }
}, 90_000);
