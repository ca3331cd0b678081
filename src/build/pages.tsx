import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { claimsByChapter } from '../../chapters/claims.ts';
import { contents } from '../../chapters/contents.ts';
import type { Claim, Claims } from '../claims/claim.ts';
import type { Chapter } from '../reader/chapter.ts';
import { IslandRoot } from '../reader/islands/IslandRoot.tsx';
import { type IslandComponent, type IslandId, islandLoaders } from '../reader/islands/registry.ts';
import { type IslandUse, type Page, PageContext, type Section } from '../reader/page.ts';
import { mdxComponents } from '../reader/prose/elements.ts';
import { ChapterPage } from '../reader/shell/ChapterPage.tsx';
import { Document, type PageAssets } from '../reader/shell/Document.tsx';
import { HomePage } from '../reader/shell/HomePage.tsx';

/** A sampled first picture and the version that its address carries. */
export interface Preset {
  readonly data: unknown;
  readonly version: string;
}

/** The first pictures at hand, by figure. */
export type Presets = ReadonlyMap<string, Preset>;

type ChapterModule = { readonly default: (props: { components: typeof mdxComponents }) => React.ReactElement };

const chapterFiles = import.meta.glob<ChapterModule>('/chapters/*/chapter.mdx');
const written = contents.filter((chapter) => chapter.written);

/** The addresses of all pages, relative to the root of the site: '' is the home page. */
export const pagePaths: readonly string[] = ['', ...written.map(({ slug }) => `${slug}/`)];

/** One page of the book as a complete HTML document. */
export async function renderPage(path: string, assets: PageAssets, presets: Presets): Promise<string> {
  const chapter = written.find(({ slug }) => `${slug}/` === path);
  if (chapter === undefined)
    return html(
      <Document assets={assets}>
        <HomePage contents={contents} root={assets.root} />
      </Document>,
    );
  const { text, sections } = await renderChapter(chapter, assets.root, presets);
  return html(
    <Document assets={assets} title={chapter.title} description={chapter.summary}>
      <ChapterPage chapter={chapter} sections={sections} text={text} root={assets.root} />
    </Document>,
  );
}

/** Every island of every written chapter, in reading order. */
export async function islandUses(): Promise<readonly IslandUse[]> {
  const uses = await Promise.all(written.map(async (chapter) => (await renderChapter(chapter, '', new Map())).islands));
  return uses.flat();
}

interface RenderedChapter {
  readonly text: string;
  readonly sections: readonly Section[];
  readonly islands: readonly IslandUse[];
}

async function renderChapter({ slug }: Chapter, root: string, presets: Presets): Promise<RenderedChapter> {
  const file = `/chapters/${slug}/chapter.mdx`;
  const load = chapterFiles[file];
  if (load === undefined) throw new Error(`The contents list "${slug}" as written, but ${file} does not exist.`);
  const [{ default: Text }, components] = await Promise.all([load(), loadIslands()]);
  const sections: Section[] = [];
  const islands: IslandUse[] = [];
  const page: Page = {
    claim: (id) => claimOf(claimsByChapter[slug] ?? {}, id, file),
    addSection: (section) => sections.push(section),
    renderIsland: (use) => {
      islands.push(use);
      return renderIsland(use, components, root, presets.get(use.id));
    },
  };
  const text = renderToStaticMarkup(
    <PageContext value={page}>
      <Text components={mdxComponents} />
    </PageContext>,
  );
  requireUnique(file, [...sections, ...islands]);
  return { text, sections, islands };
}

function renderIsland({ name, id, props }: IslandUse, components: Record<IslandId, IslandComponent>, root: string, preset?: Preset) {
  const island = <IslandRoot component={components[name]} islandProps={props} preset={preset?.data} />;
  const presetUrl = preset && `${root}presets/${id}.json?v=${preset.version}`;
  return { html: renderToString(island, { identifierPrefix: id }), presetUrl };
}

async function loadIslands(): Promise<Record<IslandId, IslandComponent>> {
  const entries = Object.entries(islandLoaders).map(async ([name, load]) => [name, await load()] as const);
  return Object.fromEntries(await Promise.all(entries)) as Record<IslandId, IslandComponent>;
}

function claimOf(claims: Claims, id: string, file: string): Claim {
  if (Object.hasOwn(claims, id)) return claims[id];
  throw new Error(`${file}: there is no claim "${id}". The chapter has: ${Object.keys(claims).join(', ')}.`);
}

function requireUnique(file: string, named: readonly { readonly id: string }[]): void {
  const seen = new Set<string>();
  for (const { id } of named) {
    if (seen.has(id)) throw new Error(`${file}: two sections or figures are called "${id}".`);
    seen.add(id);
  }
}

const html = (document: React.ReactElement): string => `<!doctype html>\n${renderToStaticMarkup(document)}\n`;
