import { renderToString } from 'react-dom/server';
import { claimsByChapter } from '../../chapters/claims.ts';
import { contents } from '../../chapters/contents.ts';
import { errata } from '../../chapters/errata.ts';
import { glossary } from '../../chapters/glossary.ts';
import { goalsByChapter } from '../../chapters/goals.ts';
import { paperFigures } from '../../chapters/paperFigures.ts';
import bibliography from '../../chapters/references.bib?raw';
import type { Formulas } from '../figures/formulas/formulas.ts';
import { type LanguageId, languages } from '../messages/languages.ts';
import { IslandRoot } from '../reader/islands/IslandRoot.tsx';
import { type IslandComponent, type IslandId, islandLoaders } from '../reader/islands/registry.ts';
import type { IslandUse, Page, Section } from '../reader/page.ts';
import { mdxComponents } from '../reader/prose/elements.ts';
import type { ChapterRecord } from './chapterRecord.ts';
import { formulaMarkup } from './math/formulaMarkup.ts';
import { recordText } from './recordText.tsx';
import { parseReferences } from './references.ts';
import { requireTranslation } from './translation.ts';
import { bookMeasurements } from './verifiedClaims.ts';

/** A sampled first picture and the version that its address carries. */
export interface Preset {
  readonly data: unknown;
  readonly version: string;
}

/** The first pictures at hand, by figure. */
export type Presets = ReadonlyMap<string, Preset>;

type ChapterModule = { readonly default: (props: { components: typeof mdxComponents }) => React.ReactElement };

/** A chapter as HTML, and what stands in it. */
export interface RenderedText extends ChapterRecord {
  readonly text: string;
}

/** A chapter's text for a page: its own language where that is not the page's. */
export interface ChapterText extends RenderedText {
  readonly textLanguage?: string;
}

const references = parseReferences(bibliography);

/** A chapter, a page beside the chapters, or how to teach a chapter. */
export type TextKind = 'chapter' | 'page' | 'teach';

type Given = Pick<Page, 'renderIsland' | 'lang'>;

const textFiles = import.meta.glob<ChapterModule>('/chapters/*/{chapter,page,teach}*.mdx');

/** Whether the book says how to teach a chapter. */
export const isTaught = (slug: string): boolean => `/chapters/${slug}/teach.mdx` in textFiles;

/** Figures where nobody looks at them. */
export const withoutFigures: Page['renderIsland'] = () => ({ html: '' });

/** How islands look on a page at this way from the root of the site: with the first pictures at hand. */
export async function islandsAt(root: string, presets: Presets): Promise<Page['renderIsland']> {
  const components = await loadIslands();
  return (use) => renderIsland(use, components, root, presets.get(use.id));
}

/** What makes the page of a text that is no chapter know the chapters, from the file and its language. */
type Placing = (file: string, language: LanguageId) => Promise<(page: Page) => Page>;

const ofChapter: Placing = async () => (page) => page;

/** A text in the language of its page, or in English where it is not translated. */
export async function renderInLanguage(
  slug: string,
  kind: TextKind,
  language: LanguageId,
  renderIsland: Page['renderIsland'],
  placing: Placing = ofChapter,
): Promise<ChapterText> {
  const [english, translated] = [`/chapters/${slug}/${kind}.mdx`, `/chapters/${slug}/${kind}.${language}.mdx`];
  const render = async (file: string, written: LanguageId, given: Given, originals: readonly Section[] = []) =>
    renderText(slug, file, written, given, originals, await placing(file, written));
  if (language === 'en') return render(english, 'en', { renderIsland });
  if (!(translated in textFiles)) {
    const text = await render(english, 'en', { renderIsland, lang: languages[language].tag });
    return { ...text, textLanguage: languages.en.tag };
  }
  const original = await render(english, 'en', { renderIsland: withoutFigures });
  const translation = await render(translated, language, { renderIsland }, original.sections);
  requireTranslation(translated, original, translation);
  return translation;
}

/** Renders a chapter with its figures. */
export const renderChapter = async (slug: string, language: LanguageId, root: string, presets: Presets): Promise<ChapterText> =>
  renderInLanguage(slug, 'chapter', language, await islandsAt(root, presets));

/** Renders a file of a chapter; the sections of a translation have the addresses of the original's. */
async function renderText(
  slug: string,
  file: string,
  language: LanguageId,
  given: Given,
  originals: readonly Section[],
  placed: (page: Page) => Page,
): Promise<RenderedText> {
  const load = textFiles[file];
  if (load === undefined) throw new Error(`The book has "${slug}", but ${file} does not exist.`);
  const { default: Text } = await load();
  const chapter = contents.find((entry) => entry.slug === slug)?.number ?? '';
  const claims = claimsByChapter[slug] ?? {};
  const sources = {
    file,
    chapter,
    language,
    claims,
    measurements: bookMeasurements(slug),
    goals: goalsByChapter[slug],
    references,
    glossary,
    errata,
    paperFigures,
    contents,
  };
  return recordText(<Text components={mdxComponents} />, sources, given, originals, placed);
}

/** The formulas of figures, all set when the page is made. */
const formulas: Formulas = {
  markupOf: formulaMarkup,
  typesetInto: () => Promise.reject(new Error('A page is no place to set formulas into.')),
};

function renderIsland(
  { name, id, props, scenes }: IslandUse,
  components: Record<IslandId, IslandComponent>,
  root: string,
  preset?: Preset,
) {
  const island = <IslandRoot component={components[name]} islandProps={props} formulas={formulas} preset={preset?.data} scenes={scenes} />;
  const presetUrl = preset && `${root}presets/${id}.json?v=${preset.version}`;
  return { html: renderToString(island, { identifierPrefix: id }), presetUrl };
}

async function loadIslands(): Promise<Record<IslandId, IslandComponent>> {
  const entries = Object.entries(islandLoaders).map(async ([name, load]) => [name, await load()] as const);
  return Object.fromEntries(await Promise.all(entries)) as Record<IslandId, IslandComponent>;
}
