import { readFile } from 'node:fs/promises';
import type { Plugin, ViteDevServer } from 'vite';
import { workerFile } from '../reader/offline/workerFile.ts';
import { devAssets, languageOfPath, loadPages, pathOfUrl } from './bookServer.ts';
import { aboutFile, aboutFileName } from './deploy/aboutFile.ts';
import { departingWorker } from './deploy/departingWorker.ts';
import { hostFiles, type SiteFile } from './deploy/hostFiles.ts';
import { publishedAddress } from './deploy/publishedAddress.ts';
import { builtLanguages } from './languagePlugin.ts';
import { readPresets } from './presetFiles.ts';
import { sitePages } from './sitePages.ts';

const fontLicence = 'node_modules/@fontsource-variable/source-serif-4/LICENSE';

/** Nothing from another host, no script and no style in the text; blobs are what WebAssembly threads start from, and pictures that figures save. */
const contentPolicy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self' blob:",
  "style-src 'self'",
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
      server.middlewares.use(`/${workerFile}`, (_request, response) => {
        response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
        response.end(departingWorker);
      });
      server.middlewares.use(`/${aboutFileName}`, (_request, response) => {
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.end(aboutFile().source);
      });
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
        const published = publishedAddress();
        const pages = await sitePages(bundle, contentPolicy, published);
        const addresses = pages.flatMap(({ fileName }) => fileName.match(/^(.*)index\.html$/)?.slice(1) ?? []);
        const files = [...pages, aboutFile(), ...hostFiles(addresses, published), ...(await legalFiles())];
        for (const { fileName, source } of files) this.emitFile({ type: 'asset', fileName, source });
      },
    },
  };
}

/** The licences that must travel with what the site hands out. */
async function legalFiles(): Promise<readonly SiteFile[]> {
  const files = { 'third-party-notices.txt': 'THIRD-PARTY-NOTICES.md', 'fonts-licence.txt': fontLicence };
  return Promise.all(Object.entries(files).map(async ([fileName, path]) => ({ fileName, source: await readFile(path, 'utf8') })));
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
