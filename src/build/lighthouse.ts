import { auditPage, scoreTable } from './lighthouse/audit.ts';
import { ensureBuilt, siteFolder } from './site.mjs';
import { createStaticServer, listen } from './staticServer.mjs';

// npm run lighthouse [-- paths]: what Lighthouse says of pages of the finished site on a phone, the median of three runs.
await ensureBuilt();
const paths = process.argv.slice(2);
const server = createStaticServer(siteFolder);
const port = await listen(server, 0);
for (const path of paths.length > 0 ? paths : ['']) {
  const page = await auditPage(`http://127.0.0.1:${port}/${path}`);
  console.log([scoreTable([page]), ...page.complaints.map((complaint) => `  - ${complaint}`)].join('\n'));
}
server.closeAllConnections();
server.close();
