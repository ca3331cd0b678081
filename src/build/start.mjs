import { ensureInstalled } from './install.mjs';
import { openBrowser } from './openBrowser.mjs';
import { ensureBuilt, siteFolder } from './site.mjs';
import { parseArguments } from './startOptions.mjs';
import { createStaticServer, listen } from './staticServer.mjs';

/**
 * Serves at the first free port, both as 127.0.0.1 and, where this machine has it, as ::1: "localhost" may mean either.
 * @param {number} port
 * @returns {Promise<number>}
 */
async function serveFrom(port) {
  const server = createStaticServer(siteFolder);
  try {
    await listen(server, port);
    await listen(createStaticServer(siteFolder), port, '::1').catch((error) => {
      if (error.code === 'EADDRINUSE') throw error;
    });
    return port;
  } catch (error) {
    server.close();
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if ((code === 'EADDRINUSE' || code === 'EACCES') && port < 65535) return serveFrom(port + 1);
    throw error;
  }
}

// npm start: install if needed, build if needed, serve, open.
const options = parseArguments(process.argv.slice(2), process.env);
if ('problem' in options) {
  console.error(options.problem);
  process.exit(2);
}
ensureInstalled();
await ensureBuilt();
const address = `http://localhost:${await serveFrom(options.port)}/`;
if (options.open ?? process.stdout.isTTY) openBrowser(address);
console.log(`Signal at Depth is open at ${address}`);
