import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { formulaStyles } from './formulaStyles.ts';

const isPage = (fileName: string): boolean => fileName.endsWith('.html');

/** From a page to the root of the site. */
const rootFrom = (fileName: string): string => '../'.repeat(fileName.split('/').length - 1) || './';

/** Writes the stylesheet of all lengths in all formulas, and names it in the pages that have any; stands after the plugin that makes the pages. */
export function formulaStylesheet(): Plugin {
  return {
    name: 'formula-stylesheet',
    // While developing, a page brings its own rules along.
    transformIndexHtml: (page) => [{ tag: 'style', children: formulaStyles([page]), injectTo: 'head' }],
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const pages = Object.values(bundle).flatMap((file) =>
          file.type === 'asset' && isPage(file.fileName) && typeof file.source === 'string' ? [{ file, html: file.source }] : [],
        );
        const source = formulaStyles(pages.map(({ html }) => html));
        const fileName = `assets/formulas-${createHash('sha256').update(source).digest('base64url').slice(0, 8)}.css`;
        for (const { file, html } of pages) {
          if (!html.includes('class="katex"')) continue;
          file.source = html.replace('</head>', `<link rel="stylesheet" href="${rootFrom(file.fileName)}${fileName}"/></head>`);
        }
        if (source !== '') this.emitFile({ type: 'asset', fileName, source });
      },
    },
  };
}
