import { type CompileOptions, compile } from '@mdx-js/mdx';
import remarkMath from 'remark-math';
import type { Plugin } from 'vite';
import { checkTags, failOnMessages } from './chapterChecks.ts';
import { joinChineseLines } from './chineseLines.ts';
import { tiePunctuation } from './formulaPunctuation.ts';
import { addLengthClasses } from './lengthClasses.ts';
import { checkTerms } from './math/checkTerms.ts';
import { typesetFormulas } from './math/typesetFormulas.ts';

/** How a chapter becomes a component: tags checked, formulas typeset, every complaint an error with its file and line. */
export const mdxOptions: CompileOptions = {
  remarkPlugins: [remarkMath, checkTags, joinChineseLines],
  rehypePlugins: [typesetFormulas, checkTerms, failOnMessages, tiePunctuation, addLengthClasses],
};

/** Lets a chapter be imported as a component. */
export function chapters(): Plugin {
  return {
    name: 'chapters',
    enforce: 'pre',
    async transform(value, path) {
      if (!path.endsWith('.mdx')) return undefined;
      return { code: String(await compile({ path, value }, mdxOptions)), map: null };
    },
  };
}
