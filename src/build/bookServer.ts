import { createServer, isRunnableDevEnvironment, type ViteDevServer } from 'vite';
import { type LanguageId, languages } from '../messages/languages.ts';
import type { PageAssets } from '../reader/shell/Document.tsx';
import { catalogueEntry } from './languagePlugin.ts';

/** What a page loads while developing: sources, served by Vite. */
export const devAssets = (language: LanguageId): PageAssets => ({
  scripts: [`/@id/${catalogueEntry(language)}`, '/src/main.tsx'],
  styles: ['/src/reader/styles/index.css'],
});

/** The language of an address that `pathOfUrl` gave, and the rest, below the home page of that language. */
export function languageOfPath(address: string, built: readonly LanguageId[]): { language: LanguageId; path: string } {
  const language = built.find((id) => languages[id].folder !== '' && address.startsWith(languages[id].folder)) ?? 'en';
  return { language, path: address.slice(languages[language].folder.length) };
}

/** The page that an address asks for, from the root of the site; undefined for the address of a file. */
export function pathOfUrl(url: string): string | undefined {
  const path = decodeURI(new URL(url, 'http://localhost').pathname)
    .slice(1)
    .replace(/(^|\/)index\.html$/, '$1');
  if (/\.\w+$/.test(path)) return undefined;
  return path === '' || path.endsWith('/') ? path : `${path}/`;
}

/** The pages of the book in one language, as Node runs them. */
export async function loadPages(server: ViteDevServer, language: LanguageId): Promise<typeof import('./pages.tsx')> {
  const environment = server.environments[language];
  if (!isRunnableDevEnvironment(environment)) throw new Error(`The language "${language}" is not built.`);
  return environment.runner.import<typeof import('./pages.tsx')>('/src/build/pages.tsx');
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
