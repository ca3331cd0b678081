import type { Messages } from '../messages.ts';

/** 正文元素的文字：编号、标记、折叠、引用和章末。 */
export const prose: Messages['prose'] = {
  numbered: {
    figure: (number) => `图 ${number}`,
    equation: (number) => `式（${number}）`,
    result: (number) => `结论 ${number}`,
    exercise: (number) => `习题 ${number}`,
  },
  mark: { theorem: '定理', ours: '本书推导', observed: '观察所得' },
  markMeaning: {
    theorem: '在所引文献中证明',
    ours: '由本书作者推导',
    observed: '在抽样中看到，未经证明',
  },
  proof: '证明',
  derivation: '推导',
  foldOf: (fold, what) => `${what} 的${fold}`,
  endOfProof: '证毕',
  hint: '提示',
  solution: '解答',
  measure: '量一量',
  predict: '先猜一猜',
  reveal: '对照',
  authors: (families, more) => (families.length > 2 || more ? `${families[0]} 等` : families.join(' 与 ')),
  allAuthors: (authors, more) => (more ? `${authors.join('、')} 等` : authors.join('、')),
  cited: (names, year) => `${names} ${year}`,
  citedAt: (work, place) => `${work}，${place}`,
  references: '参考文献',
  terms: '术语',
  citeChapter: '引用本章',
  bibtex: 'BibTeX 格式',
  chapterCitation: (book, title, chapter) => `《${book}》全体作者，《${book}》${chapter}“${title}”。`,
  neighbours: '前后章节',
  previous: '上一章',
  next: '下一章',
  linkCopied: '链接已复制',
};
