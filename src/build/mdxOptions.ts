import type { Options } from '@mdx-js/rollup';
import type { KatexOptions } from 'katex';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import { checkTags, failOnMessages } from './chapterChecks.ts';

/** Formulas are typeset at build time; anything KaTeX only tolerates is an error. */
export const katexOptions: KatexOptions = { strict: 'error', throwOnError: true, trust: false };

/** How a chapter becomes a component: tags checked, formulas typeset, every complaint an error with its file and line. */
export const mdxOptions: Options = {
  remarkPlugins: [remarkMath, checkTags],
  rehypePlugins: [[rehypeKatex, katexOptions], failOnMessages],
};
