import { createProcessor } from '@mdx-js/mdx';
import { type ChapterNode, descendants, isTag } from '../../src/build/chapterChecks.ts';
import { mdxOptions } from '../../src/build/mdxPlugin.ts';
import { elementNames } from '../../src/reader/prose/elementNames.ts';

interface Attribute {
  readonly name?: string;
  readonly value?: string | null | { readonly value: string };
}

type Node = ChapterNode & { readonly depth?: number; readonly attributes?: readonly Attribute[]; readonly children?: readonly Node[] };

/** What a tag of a text is, without what is said in a language, and where it stands. */
export interface PlacedTag {
  readonly section: number;
  readonly line: number;
  readonly tag: string;
}

/** Attributes that are words. */
const worded = ['title', 'caption', 'unit', 'at'];
/** Tags that others stand in: what has an address, and the parts of it, by their number. */
const rooms = [
  'Guide',
  'Predict',
  'Exercise',
  'Theorem',
  'Derivation',
  'Proof',
  'ErratumEntry',
  'Equation',
  'Solution',
  'Check',
  'Assignment',
];
const parts = ['GuideStep', 'Step', 'Option', 'Why', 'Hint', 'Reveal', 'Printed', 'Found', 'Changes'];

const sourceOf = (value: Attribute['value']): string =>
  typeof value === 'object' && value
    ? value.value.replace(/words:\s*"(?:[^"\\]|\\.)*"/g, 'words').replace(/\s+/g, ' ')
    : value === undefined || value === null
      ? 'true'
      : JSON.stringify(value);

/** The tags of a text in its order, each with the rooms that it stands in and its props, and the terms of its formulas; scenes go by their numbers. */
export function placedTags(text: string): readonly PlacedTag[] {
  const tree = createProcessor({ remarkPlugins: mdxOptions.remarkPlugins }).parse(text) as Node;
  const scenes = [...descendants(tree)].filter(({ name }) => name === 'Scene').map((node) => attribute(node as Node, 'name'));
  const found: PlacedTag[] = [];
  let section = 0;
  const visit = (node: Node, around: string, number: number): void => {
    if (node.type === 'heading' && node.depth === 2) section++;
    const line = node.position?.start.line ?? 0;
    const add = (tag: string): void => void found.push({ section, line, tag: `${tag}${around}` });
    if ((node.type === 'math' || node.type === 'inlineMath') && node.value)
      for (const [, term] of node.value.matchAll(/\\term\{(\w+)\}/g)) add(`\\term{${term}}`);
    let [inside, own] = [around, 0];
    if (isTag(node) && elementNames.some((name) => name === node.name)) {
      add(`<${[node.name, ...props(node, scenes)].join(' ')}>`);
      const id = attribute(node, 'id') ?? attribute(node, 'of');
      if (node.name && rooms.includes(node.name)) inside = ` in ${node.name}${id ? ` ${id}` : ''}${around}`;
      if (node.name && parts.includes(node.name)) inside = ` in ${node.name} ${number}${around}`;
    }
    const counts = new Map<string, number>();
    for (const child of node.children ?? []) {
      own = (counts.get(child.name ?? '') ?? 0) + 1;
      counts.set(child.name ?? '', own);
      visit(child, inside, own);
    }
  };
  visit(tree, '', 1);
  return found;
}

function attribute({ attributes = [] }: Node, wanted: string): string | undefined {
  const value = attributes.find(({ name }) => name === wanted)?.value;
  return typeof value === 'string' ? value : undefined;
}

function props(node: Node, scenes: readonly (string | undefined)[]): readonly string[] {
  return (node.attributes ?? [])
    .filter(({ name = '' }) => !worded.includes(name) && !(node.name === 'Scene' && name === 'name'))
    .map(({ name, value }) => `${name}=${name === 'scene' ? scenes.indexOf(String(value)) + 1 : sourceOf(value)}`)
    .sort();
}

/** What one text has and its translation lacks, and the other way round, section by section, in words that say where. */
export function differences(original: string, translation: string): readonly string[] {
  const [one, other] = [placedTags(original), placedTags(translation)];
  const missing = (from: readonly PlacedTag[], to: readonly PlacedTag[], where: string): readonly string[] => {
    const left = to.map(({ section, tag }) => `${section} ${tag}`);
    return from.flatMap(({ section, line, tag }) => {
      const at = left.indexOf(`${section} ${tag}`);
      if (at >= 0) left.splice(at, 1);
      return at >= 0 ? [] : [`section ${section}: ${where} has no ${tag} (line ${line} of the other)`];
    });
  };
  return [...missing(one, other, 'the translation'), ...missing(other, one, 'the original')];
}
