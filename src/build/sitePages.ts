import type { Rollup } from 'vite';
import { type LanguageId, languages } from '../messages/languages.ts';
import { loadPages, withServer } from './bookServer.ts';
import type { SiteFile } from './deploy/hostFiles.ts';
import { builtLanguages, catalogueEntry } from './languagePlugin.ts';
import { readPresets } from './presetFiles.ts';

/** The files of a bundle that every page loads, from the root of the site. */
interface BundledAssets {
  scriptsOf(language: LanguageId): readonly string[];
  readonly styles: readonly string[];
  /** What the first lines of a page are set in. */
  readonly fonts: readonly string[];
}

/** The page for addresses that lead nowhere may be asked for at any depth; where the root is not known it tries the nearest few. */
const nearestRoots = ['./', '../', '../../', '../../../', '../../../../'];

const firstFonts = /source-(?:serif|sans)-\d-latin-wght-normal-[\w-]+\.woff2$/;

function bundledAssets(bundle: Rollup.OutputBundle): BundledAssets {
  const files = Object.values(bundle);
  const names = files.map(({ fileName }) => fileName);
  const entries = files.flatMap((file) => (file.type === 'chunk' && file.isEntry ? [file] : []));
  return {
    scriptsOf: (language) =>
      [catalogueEntry(language), 'main'].flatMap((wanted) => entries.filter(({ name }) => name === wanted).map(({ fileName }) => fileName)),
    styles: names.filter((name) => name.endsWith('.css')),
    fonts: names.filter((name) => firstFonts.test(name)),
  };
}

/** Every page as a file of the site, in every language; the addresses in a page are relative to it. */
export async function sitePages(bundle: Rollup.OutputBundle, contentPolicy: string, published?: URL): Promise<readonly SiteFile[]> {
  const presets = await readPresets();
  const built = builtLanguages();
  const { scriptsOf, styles, fonts } = bundledAssets(bundle);
  const shared = { contentPolicy, published: published?.href };
  const assetsAt = (roots: readonly string[], language: LanguageId) => {
    const at = (names: readonly string[]) => roots.flatMap((root) => names.map((name) => root + name));
    return { ...shared, scripts: at(scriptsOf(language)), styles: at(styles), fonts: at(fonts) };
  };
  return withServer(async (server) => {
    const pages = built.map(async (language) => {
      const { pagePaths, renderPage } = await loadPages(server, language);
      return pagePaths.map(async (path) => {
        const address = languages[language].folder + path;
        const root = '../'.repeat(address.split('/').length - 1) || './';
        const source = await renderPage({ language, path, root, languages: built }, assetsAt([root], language), presets);
        return { fileName: `${address}index.html`, source };
      });
    });
    const [first] = built;
    const { renderLostPage } = await loadPages(server, first);
    const roots = published === undefined ? nearestRoots : [published.pathname];
    const place = { language: first, path: '', root: published?.pathname ?? '/', languages: [] };
    const lost = { fileName: '404.html', source: renderLostPage(place, { ...assetsAt(roots, first), published: undefined, fonts: [] }) };
    return [...(await Promise.all((await Promise.all(pages)).flat())), lost];
  });
}
