import babel from '@rolldown/plugin-babel';
import react, { reactCompilerPreset } from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { book, katexFonts } from './src/build/bookPlugin.ts';
import { offline } from './src/build/deploy/offlinePlugin.ts';
import { fontPreloads } from './src/build/fontPreloads.ts';
import { bookLanguages, builtLanguages, catalogueEntry } from './src/build/languagePlugin.ts';
import { formulaStylesheet } from './src/build/math/formulaStylesheet.ts';
import { chapters } from './src/build/mdxPlugin.ts';

const catalogues = builtLanguages().map(catalogueEntry);

export default defineConfig({
  // Every address is relative: one build works at any path of any host.
  base: './',
  appType: 'custom',
  plugins: [
    bookLanguages(),
    chapters(),
    react(),
    babel({ presets: [reactCompilerPreset()] }),
    katexFonts(),
    book(),
    formulaStylesheet(),
    fontPreloads(),
    offline(),
  ],
  worker: { format: 'es', rolldownOptions: { checks: { bundlerTimings: false } } },
  build: {
    // One stylesheet, so that the server's markup of an island is styled before its code arrives.
    cssCodeSplit: false,
    // Every file stays a file: the content policy of the pages knows no data addresses.
    assetsInlineLimit: 0,
    rolldownOptions: { input: ['src/main.tsx', ...catalogues], checks: { bundlerTimings: false } },
  },
});
