import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** @type {Readonly<Record<string, string>>} */
const mimeTypes = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/**
 * The file that an address asks for, `redirect` for a folder without its slash, or undefined.
 * @param {string} folder
 * @param {string} path decoded, below the mount point
 * @returns {{ file: string, size: number } | 'redirect' | undefined}
 */
function resolve(folder, path) {
  const hidden = path.split(/[\\/]/).some((part) => part.startsWith('.'));
  if (hidden || path.includes('\0')) return undefined;
  const file = join(folder, normalize(`/${path}`));
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  if (!stats.isDirectory()) return { file, size: stats.size };
  if (path !== '' && !path.endsWith('/')) return 'redirect';
  return resolve(folder, `${path}index.html`);
}

/**
 * The path of a request, or undefined where it is not one of ours.
 * @param {string} url
 * @param {string} mount
 */
function pathBelow(url, mount) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return path.startsWith(mount) ? path.slice(mount.length) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A server of a folder of files, at `/` or below another path such as `/a/b/`.
 * @param {string} folder
 * @param {string} [mount] begins and ends with a slash
 */
export function createStaticServer(folder, mount = '/') {
  return createServer((request, response) => {
    const path = pathBelow(request.url ?? '/', mount);
    const found = path === undefined ? undefined : resolve(folder, path);
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    if (found === 'redirect') return void response.writeHead(308, { Location: `${encodeURI(mount + path)}/` }).end();
    if (found === undefined) return void response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    response.writeHead(200, {
      'Content-Type': mimeTypes[extname(found.file)] ?? 'application/octet-stream',
      'Content-Length': found.size,
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
    });
    if (request.method === 'HEAD') return void response.end();
    createReadStream(found.file)
      .on('error', () => response.destroy())
      .pipe(response);
  });
}

/**
 * Starts a server on a port of this machine alone.
 * @param {import('node:http').Server} server
 * @param {number} port 0 for any free one
 * @param {string} host
 * @returns {Promise<number>} the port
 */
export function listen(server, port, host = '127.0.0.1') {
  return new Promise((fulfil, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      fulfil(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
