import { createProcessor } from '@mdx-js/mdx';
import { type ElementName, elementNames, figureNames, numberedNames } from '../reader/prose/elementNames.ts';
import { type ChapterNode, descendants, isTag } from './chapterChecks.ts';
import { mdxOptions } from './mdxPlugin.ts';

interface Attribute {
  readonly type: 'mdxJsxAttribute' | 'mdxJsxExpressionAttribute';
  readonly name?: string;
  readonly value?: string | null | { readonly value: string };
}

interface Tag extends ChapterNode {
  readonly name: ElementName;
  readonly attributes: readonly Attribute[];
  readonly children: readonly ChapterNode[];
}

const isOwnTag = (node: ChapterNode): node is Tag => isTag(node) && elementNames.some((name) => name === node.name);

function attributeSource({ type, name, value }: Attribute): string {
  if (type === 'mdxJsxExpressionAttribute') return `{${String(value)}}`;
  if (value === null || value === undefined) return `${name}`;
  return `${name}={${typeof value === 'string' ? JSON.stringify(value) : value.value}}`;
}

function tagSource({ name, attributes, children }: Tag): string {
  const opening = [name, ...attributes.map(attributeSource)].join(' ');
  return children.length === 0 ? `<${opening} />` : `<${opening}>{null}</${name}>`;
}

/** What the tags of a chapter may name: its claims and goals, and the book's works and words. */
export interface Names {
  readonly claims?: readonly string[];
  readonly goals?: readonly string[];
  /** The typical mistakes of the goals. */
  readonly mistakes?: readonly string[];
  readonly works?: readonly string[];
  readonly words?: readonly string[];
  readonly errata?: readonly string[];
}

/** What of a chapter its own tags, and those of the texts about it, may name. */
export interface ChapterParts {
  readonly labels: readonly string[];
  readonly scenes: readonly string[];
}

/** The figures of a text, each with the source of the list of its knobs. */
type Knobs = readonly (readonly [id: string, knobs: string])[];

function knobsOf(tags: readonly Tag[]): Knobs {
  return tags
    .filter(({ name }) => figureNames.includes(name))
    .flatMap(({ attributes }) => {
      const said = (wanted: string) => attributes.find(({ name }) => name === wanted)?.value;
      const [id, knobs] = [said('id'), said('knobs')];
      return typeof id === 'string'
        ? [[id, typeof knobs === 'object' && knobs ? knobs.value : 'import("../../src/figures/widgets/benchProps.ts").KnobId[]'] as const]
        : [];
    });
}

const anyOf = (names: readonly string[] = []): string => names.map((name) => JSON.stringify(name)).join(' | ') || 'never';

/** A component whose props of the names K take no more than V. */
const narrowSource =
  'type Narrow<C extends (props: never) => unknown, K, V> = (props: Only<Parameters<C>[0], K, V>) => ReturnType<C>; ' +
  'type Named<T, V> = [T] extends [undefined] ? T : V | Extract<T, undefined>; ' +
  'type Only<P, K, V> = P extends unknown ? { readonly [N in keyof P]: N extends K ? Named<P[N], V> : P[N] } : never;';

/** The line that brings the tags into scope; where a tag names something, it is something that is there. */
function scopeSource({ claims, goals, mistakes, works, words, errata }: Names, { labels, scenes }: ChapterParts, knobs: Knobs): string {
  const figures = knobs.map(([id]) => id);
  const narrow: Partial<Record<ElementName, readonly [prop: string, names: readonly string[] | undefined]>> = {
    Assignment: ['of', labels],
    Check: ['of', goals],
    Cite: ['of', works],
    Claim: ['of', claims],
    Derivation: ['of', labels],
    Erratum: ['of', errata],
    ErratumEntry: ['of', errata],
    Glossary: ['of', words],
    Proof: ['of', labels],
    Guide: ['figure', figures],
    Highlight: ['figure', figures],
    Predict: ['figure', figures],
    Mistake: ['of', mistakes],
    Ref: ['to', labels],
    Scene: ['figure', figures],
    Show: ['scene', scenes],
    Theorem: ['cite', works],
  };
  const others = elementNames.filter((name) => !(name in narrow) && name !== 'Scrub').join(', ');
  const narrowed = Object.entries(narrow).map(([name, [prop, names]]) => {
    const type = `Narrow<typeof proseElements.${name}, '${prop}', ${anyOf(names)}>`;
    return `const ${name}: ${type} = proseElements.${name};`;
  });
  return [
    "import { proseElements } from '../../src/reader/prose/elements.ts';",
    narrowSource,
    `const { ${others} } = proseElements;`,
    ...narrowed,
    `type Knobs = { ${knobs.map(([id, own]) => `${JSON.stringify(id)}: (${own})[number]`).join('; ')} };`,
    'type Turn = { [F in keyof Knobs]: { readonly figure: F; readonly of: Knobs[F] } }[keyof Knobs];',
    'const Scrub: (props: Turn) => ReturnType<typeof proseElements.Scrub> = proseElements.Scrub;',
  ].join(' ');
}

/** The ids of a chapter's tags of some names, or what another attribute of theirs says. */
const idsOf = (tags: readonly Tag[], names: readonly string[], id = 'id'): readonly string[] =>
  tags
    .filter(({ name }) => names.includes(name))
    .flatMap(({ attributes }) => attributes.flatMap(({ name, value }) => (name === id && typeof value === 'string' ? [value] : [])));

const tagsOf = (text: string): readonly Tag[] =>
  [...descendants(createProcessor({ remarkPlugins: mdxOptions.remarkPlugins }).parse(text))].filter(isOwnTag);

/** The numbered parts and the scenes of a chapter. */
export function partsOf(chapter: string): ChapterParts {
  const tags = tagsOf(chapter);
  return { labels: idsOf(tags, numberedNames), scenes: idsOf(tags, ['Scene'], 'name') };
}

/**
 * The tags of a text as a TypeScript module, each on the line where it stands, so that a compiler
 * which reads no MDX can check their props and its complaints name the right line. A text beside a chapter names the parts of that.
 */
export function typedTags(text: string, names: Names = {}, chapter: ChapterParts = partsOf(text)): string {
  const tags = tagsOf(text);
  let source = `${scopeSource(names, chapter, knobsOf(tags))} export const tags = [`;
  for (const tag of tags) {
    const line = tag.position?.start.line ?? 1;
    const written = source.split('\n').length;
    source += `${'\n'.repeat(Math.max(0, line - written))} ${tagSource(tag)},`;
  }
  return `${source} ${elementNames.join(', ')}];\n`;
}
