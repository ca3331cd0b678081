import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';

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
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** What gets smaller on the way; fonts are packed already. */
const packable = /\.(?:css|csv|html|js|json|md|svg|txt|wasm|webmanifest|xml)$/;

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
 * Sends a file, packed where the browser can unpack it, as hosts do. What carries a hash in its name never changes.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {{ file: string, size: number }} found
 * @param {number} status
 */
function send(request, response, { file, size }, status) {
  const packed = packable.test(file) && /\bgzip\b/.test(`${request.headers['accept-encoding']}`);
  response.writeHead(status, {
    'Content-Type': mimeTypes[extname(file)] ?? 'application/octet-stream',
    'Cache-Control': /[\\/]assets[\\/]/.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept-Encoding',
    ...(packed ? { 'Content-Encoding': 'gzip' } : { 'Content-Length': size }),
  });
  if (request.method === 'HEAD') return void response.end();
  const done = () => {};
  if (packed) pipeline(createReadStream(file), createGzip(), response, done);
  else pipeline(createReadStream(file), response, done);
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
    if (found === 'redirect') {
      const { search } = new URL(request.url ?? '/', 'http://localhost');
      return void response.writeHead(308, { Location: `${encodeURI(mount + path)}/${search}` }).end();
    }
    const lost = path === undefined ? undefined : resolve(folder, '404.html');
    if (found !== undefined) send(request, response, found, 200);
    else if (lost !== undefined && lost !== 'redirect') send(request, response, lost, 404);
    else response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
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
