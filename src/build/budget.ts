import { launchBrowser } from './browser/launch.ts';
import { judge, type WeighedPage } from './budget/judge.ts';
import { weighKept, weighPages, weighWorker } from './budget/weighSite.ts';
import { weighVisit } from './budget/weighVisit.ts';
import { ensureBuilt, siteFolder } from './site.mjs';
import { createStaticServer, listen } from './staticServer.mjs';

/** The pages with what a browser finds of them. */
async function visited(pages: readonly WeighedPage[]): Promise<readonly WeighedPage[]> {
  const server = createStaticServer(siteFolder);
  const [browser, port] = await Promise.all([launchBrowser(), listen(server, 0)]);
  const all: WeighedPage[] = [];
  for (const page of pages)
    all.push({ ...page, ...(await weighVisit(browser, `http://127.0.0.1:${port}/${page.page.replace(/index\.html$/, '')}`)) });
  await browser.close();
  server.closeAllConnections();
  server.close();
  return all;
}

// npm run budget: what every page weighs, and whether that is too much; --static leaves out what needs a browser.
await ensureBuilt();
const files = weighPages(siteFolder);
const pages = process.argv.includes('--static') ? files : await visited(files);
const { table, excesses } = judge(pages, weighWorker(siteFolder), weighKept(siteFolder));
console.log(table);
for (const excess of excesses) console.error(`Over budget: ${excess}`);
process.exitCode = excesses.length === 0 ? 0 : 1;
