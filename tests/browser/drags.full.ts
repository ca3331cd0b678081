import { it } from 'vitest';
import { expectCalmDrags } from './dragSession.ts';
import { launchWithoutGpu } from './launch.ts';
import { serveSite } from './serve.ts';

it('200 random turns of the knobs never show a picture as what it is not, and never keep the reader waiting', async () => {
  const [browser, site] = await Promise.all([launchWithoutGpu(), serveSite()]);
  try {
    await expectCalmDrags(browser, site.url, 200, 11);
  } finally {
    await Promise.all([browser.close(), site.close()]);
  }
}, 900_000);
