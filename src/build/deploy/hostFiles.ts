/** A file of the site that the build writes itself. */
export interface SiteFile {
  readonly fileName: string;
  readonly source: string;
}

const sitemap = (addresses: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...addresses.map((address) => `<url><loc>${address.replaceAll('&', '&amp;')}</loc></url>`),
    '</urlset>\n',
  ].join('\n');

/**
 * What hosts and search engines look for beside the pages, whose paths are given from the root of the site. GitHub Pages leaves
 * files alone where it finds `.nojekyll`; a sitemap names its pages in full, so there is none without a published address.
 */
export function hostFiles(pages: readonly string[], published: URL | undefined): readonly SiteFile[] {
  const robots = ['User-agent: *', 'Allow: /'];
  const files = [{ fileName: '.nojekyll', source: '' }];
  if (published !== undefined) {
    robots.push(`Sitemap: ${new URL('sitemap.xml', published).href}`);
    files.push({ fileName: 'sitemap.xml', source: sitemap(pages.map((page) => new URL(page, published).href)) });
  }
  return [...files, { fileName: 'robots.txt', source: `${robots.join('\n')}\n` }];
}
