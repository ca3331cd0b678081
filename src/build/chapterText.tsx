import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { claimsByChapter } from '../../chapters/claims.ts';
import type { Claim, Claims } from '../claims/claim.ts';
import { type LanguageId, languages } from '../messages/languages.ts';
import { IslandRoot } from '../reader/islands/IslandRoot.tsx';
import { type IslandComponent, type IslandId, islandLoaders } from '../reader/islands/registry.ts';
import { type IslandUse, type Page, PageContext, type Section } from '../reader/page.ts';
import { mdxComponents } from '../reader/prose/elements.ts';
import { requireTranslation } from './translation.ts';

/** A sampled first picture and the version that its address carries. */
export interface Preset {
  readonly data: unknown;
  readonly version: string;
}

/** The first pictures at hand, by figure. */
export type Presets = ReadonlyMap<string, Preset>;

type ChapterModule = { readonly default: (props: { components: typeof mdxComponents }) => React.ReactElement };

/** A chapter as HTML, and what stands in it. */
export interface RenderedText {
  readonly text: string;
  readonly sections: readonly Section[];
  readonly islands: readonly IslandUse[];
}

/** A chapter's text for a page: its own language where that is not the page's. */
export interface ChapterText extends RenderedText {
  readonly textLanguage?: string;
}

const chapterFiles = import.meta.glob<ChapterModule>('/chapters/*/chapter*.mdx');

/** Renders a chapter in the language of its page, or in English where it is not translated. */
export async function renderChapter(slug: string, language: LanguageId, root: string, presets: Presets): Promise<ChapterText> {
  const [english, translated] = [`/chapters/${slug}/chapter.mdx`, `/chapters/${slug}/chapter.${language}.mdx`];
  const components = await loadIslands();
  const picture = (use: IslandUse) => renderIsland(use, components, root, presets.get(use.id));
  if (language === 'en') return renderText(slug, english, { renderIsland: picture });
  if (!(translated in chapterFiles)) {
    const text = await renderText(slug, english, { renderIsland: picture, lang: languages[language].tag });
    return { ...text, textLanguage: languages.en.tag };
  }
  const original = await renderText(slug, english, { renderIsland: () => ({ html: '' }) });
  const translation = await renderText(slug, translated, { renderIsland: picture }, original.sections);
  requireTranslation(translated, original, translation);
  return translation;
}

/** Renders a file of a chapter; the sections of a translation have the addresses of the original's. */
async function renderText(
  slug: string,
  file: string,
  given: Pick<Page, 'renderIsland' | 'lang'>,
  originals: readonly Section[] = [],
): Promise<RenderedText> {
  const load = chapterFiles[file];
  if (load === undefined) throw new Error(`The contents list "${slug}" as written, but ${file} does not exist.`);
  const { default: Text } = await load();
  const sections: Section[] = [];
  const islands: IslandUse[] = [];
  const page: Page = {
    lang: given.lang,
    claim: (id) => claimOf(claimsByChapter[slug] ?? {}, id, file),
    addSection: ({ id, title }) => {
      const address = originals[sections.length]?.id ?? id;
      sections.push({ id: address, title });
      return address;
    },
    renderIsland: (use) => {
      islands.push(use);
      return given.renderIsland(use);
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
