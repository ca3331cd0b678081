import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { en } from '../../messages/en/index.ts';
import { workerFile } from '../../reader/offline/workerFile.ts';
import { paper } from '../../reader/shell/paper.ts';

/** All that a reader without a network can come to need: pages, code, fonts of text and common formulas, first pictures, data. */
const kept = '**/*.{html,js,css,woff2,wasm,json,csv,svg}';

/** Left to the first page that asks: fonts of rare letters, the calculator for processors of before 2021, the page for lost readers. */
const leftOut = [
  '**/KaTeX_{Caligraphic-Bold,Fraktur,Main-BoldItalic,Main-Italic,Math-BoldItalic,SansSerif,Script,Typewriter}*.woff2',
  '**/tfjs-backend-wasm-[!s]*.wasm',
  '404.html',
];

/** Writes the service worker, which keeps the whole book in the browser from the first visit on, and the manifest of an installed book. */
export function offline(): Plugin[] {
  const { bookTitle, bookSentence } = en.shell;
  return VitePWA({
    filename: workerFile,
    // The page registers it, with its own way to the root, and asks the reader before an update takes over.
    injectRegister: false,
    registerType: 'prompt',
    includeManifestIcons: false,
    manifest: {
      name: bookTitle,
      short_name: bookTitle,
      description: bookSentence,
      start_url: './',
      scope: './',
      display: 'browser',
      background_color: paper.light,
      theme_color: paper.light,
      icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' }],
    },
    workbox: {
      globPatterns: [kept],
      globIgnores: leftOut,
      // A chapter that this worker does not know may be newer than it: the network decides.
      navigateFallback: null,
      clientsClaim: true,
      cleanupOutdatedCaches: true,
      inlineWorkboxRuntime: true,
      sourcemap: false,
      dontCacheBustURLsMatching: /^assets\//,
      // The part of an address behind the question mark sets figures; the page is the same.
      ignoreURLParametersMatching: [/./],
      runtimeCaching: [
        {
          urlPattern: ({ sameOrigin, url }) => sameOrigin && url.pathname.includes('/assets/'),
          handler: 'CacheFirst',
          options: { cacheName: 'assets-on-demand', expiration: { maxEntries: 40 }, cacheableResponse: { statuses: [200] } },
        },
      ],
    },
  });
}
