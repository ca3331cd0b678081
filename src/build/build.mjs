import { ensureInstalled } from './install.mjs';
import { buildSite } from './site.mjs';

// npm run build: the site, into dist/.
ensureInstalled();
const { ok, output } = await buildSite();
if (output !== '') process.stderr.write(output);
console.log(ok ? 'The book is built: dist/' : 'The book could not be built.');
process.exitCode = ok ? 0 : 1;
