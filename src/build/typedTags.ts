import { createProcessor } from '@mdx-js/mdx';
import { type ElementName, elementNames } from '../reader/prose/elementNames.ts';
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

/** The line that brings the tags into scope; a claim's name is one of the chapter's. */
function scopeSource(claims: readonly string[]): string {
  const others = elementNames.filter((name) => name !== 'Claim').join(', ');
  const ids = claims.map((id) => JSON.stringify(id)).join(' | ') || 'never';
  return [
    "import { proseElements } from '../../src/reader/prose/elements.ts';",
    `const { ${others} } = proseElements;`,
    `const Claim: (props: { readonly of: ${ids} }) => ReturnType<typeof proseElements.Claim> = proseElements.Claim;`,
  ].join(' ');
}

/**
 * The tags of a chapter with these claims as a TypeScript module, each on the line where it stands in the chapter, so that a compiler
 * which reads no MDX can check their props and its complaints name the right line.
 */
export function typedTags(chapter: string, claims: readonly string[] = []): string {
  const tree = createProcessor({ remarkPlugins: mdxOptions.remarkPlugins }).parse(chapter);
  let source = `${scopeSource(claims)} export const tags = [`;
  for (const tag of [...descendants(tree)].filter(isOwnTag)) {
    const line = tag.position?.start.line ?? 1;
    const written = source.split('\n').length;
    source += `${'\n'.repeat(Math.max(0, line - written))} ${tagSource(tag)},`;
  }
  return `${source} ${elementNames.join(', ')}];\n`;
}
