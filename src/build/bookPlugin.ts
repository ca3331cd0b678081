import { readFile } from 'node:fs/promises';
import type { Plugin, ViteDevServer } from 'vite';
import { type LanguageId, languages } from '../messages/languages.ts';
import { devAssets, languageOfPath, loadPages, pathOfUrl, withServer } from './bookServer.ts';
import { builtLanguages, catalogueEntry } from './languagePlugin.ts';
import { readPresets } from './presetFiles.ts';

const fontLicence = 'node_modules/@fontsource-variable/source-serif-4/LICENSE';

/** Nothing from another host and no script in the text; inline styles are KaTeX's, blobs are what WebAssembly threads start from. */
const contentPolicy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
].join('; ');

/** KaTeX's stylesheet with its woff2 fonts alone, which every browser that runs the book reads. */
export function katexFonts(): Plugin {
  return {
    name: 'katex-fonts',
    enforce: 'pre',
    transform(code, id) {
      return id.includes('katex.min.css') ? code.replace(/,url\([^)]*\.(?:woff|ttf)\) format\("\w+"\)/g, '') : undefined;
    },
  };
}

/** Makes the book's pages: rendered on request while developing, written as files by the build. */
export function book(): Plugin {
  return {
    name: 'book',
    configureServer(server) {
      // After Vite's own middlewares, so that they see the requests for modules and files first.
      return () => servePages(server);
    },
    hotUpdate({ file, server }) {
      if (/\/chapters\//.test(file)) server.environments.client.hot.send({ type: 'full-reload' });
    },
    generateBundle: {
      // After Vite has put the stylesheet into the bundle.
      order: 'post',
      async handler(_options, bundle) {
        const files = Object.values(bundle);
        const entries = files.flatMap((file) => (file.type === 'chunk' && file.isEntry ? [file] : []));
        const scriptsOf = (language: LanguageId): readonly string[] =>
          [catalogueEntry(language), 'main'].flatMap((wanted) =>
            entries.filter(({ name }) => name === wanted).map(({ fileName }) => fileName),
          );
        const styles = files.flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? [file.fileName] : []));
        const pages = await renderPages(scriptsOf, styles);
        for (const { fileName, source } of [...pages, ...(await legalFiles())]) this.emitFile({ type: 'asset', fileName, source });
      },
    },
  };
}

interface SiteFile {
  readonly fileName: string;
  readonly source: string;
}

/** The licences that must travel with what the site hands out. */
async function legalFiles(): Promise<readonly SiteFile[]> {
  const files = { 'third-party-notices.txt': 'THIRD-PARTY-NOTICES.md', 'fonts-licence.txt': fontLicence };
  return Promise.all(Object.entries(files).map(async ([fileName, path]) => ({ fileName, source: await readFile(path, 'utf8') })));
}

/** Every page as a file of the site, in every language; the addresses in a page are relative to it. */
async function renderPages(
  scriptsOf: (language: LanguageId) => readonly string[],
  styles: readonly string[],
): Promise<readonly SiteFile[]> {
  const presets = await readPresets();
  const built = builtLanguages();
  return withServer(async (server) => {
    const pages = built.map(async (language) => {
      const { pagePaths, renderPage } = await loadPages(server, language);
      return pagePaths.map(async (path) => {
        const address = languages[language].folder + path;
        const root = '../'.repeat(address.split('/').length - 1) || './';
        const fromPage = (fileName: string): string => root + fileName;
        const assets = { scripts: scriptsOf(language).map(fromPage), styles: styles.map(fromPage), contentPolicy };
        const source = await renderPage({ language, path, root, languages: built }, assets, presets);
        return { fileName: `${address}index.html`, source };
      });
    });
    return Promise.all((await Promise.all(pages)).flat());
  });
}

function servePages(server: ViteDevServer): void {
  server.middlewares.use(async (request, response, next) => {
    try {
      const address = pathOfUrl(request.originalUrl ?? '/');
      if (address === undefined) return next();
      const built = builtLanguages();
      const { language, path } = languageOfPath(address, built);
      const { pagePaths, renderPage } = await loadPages(server, language);
      if (!pagePaths.includes(path)) return next();
      const page = await renderPage({ language, path, root: '/', languages: built }, devAssets(language), await readPresets());
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(await server.transformIndexHtml(`/${address}index.html`, page));
    } catch (error) {
      if (error instanceof Error) server.ssrFixStacktrace(error);
      next(error);
    }
  });
}
