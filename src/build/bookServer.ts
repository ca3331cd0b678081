import { createServer, type ViteDevServer } from 'vite';
import type { PageAssets } from '../reader/shell/Document.tsx';

/** What a page loads while developing: sources, served by Vite. */
export const devAssets: PageAssets = { root: '/', scripts: ['/src/main.tsx'], styles: ['/src/reader/styles/index.css'] };

/** The page that an address asks for, as `pagePaths` names it; undefined for the address of a file. */
export function pathOfUrl(url: string): string | undefined {
  const path = decodeURI(new URL(url, 'http://localhost').pathname)
    .slice(1)
    .replace(/(^|\/)index\.html$/, '$1');
  if (/\.\w+$/.test(path)) return undefined;
  return path === '' || path.endsWith('/') ? path : `${path}/`;
}

/** The pages of the book, as Node runs them. */
export async function loadPages(server: ViteDevServer): Promise<typeof import('./pages.tsx')> {
  return (await server.ssrLoadModule('/src/build/pages.tsx')) as typeof import('./pages.tsx');
}

/** Runs with a Vite server that serves nobody: it only loads the book's modules into Node, .tsx and .mdx alike. */
export async function withServer<T>(run: (server: ViteDevServer) => Promise<T>): Promise<T> {
  const server = await createServer({
    mode: process.env.NODE_ENV,
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true, include: [] },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    return await run(server);
  } finally {
    await server.close();
  }
}
