import type { Messages } from '../messages.ts';

/** 每一页的框架：页眉、目录、页脚和正文元素。 */
export const shell: Messages['shell'] = {
  bookTitle: '深处的信号',
  bookSentence: '一本交互式教科书，讲信号如何穿过深度随机网络。',
  skipToText: '跳到正文',
  contents: '目录',
  onThisPage: '本页内容',
  chapterNumber: (number) => `第 ${number} 章`,
  inPreparation: '撰写中',
  startReading: '开始阅读',
  sectionLink: (title) => `本节链接：${title}`,
  languages: '语言',
  untranslated: '本章正文尚未译成中文，以下是英文原文。图与操作界面是中文的。',
  sentences: (sentences) => sentences.join(''),
  note: '说明',
  marginNote: '边注',
  licence: '文字与图：CC BY 4.0。代码：MIT。',
  attribution: '作者：Signal at Depth 全体作者。',
  digitsAttribution:
    '手写数字：E. Alpaydin 与 C. Kaynak（1998），Optical Recognition of Handwritten Digits，UCI Machine Learning Repository，CC BY 4.0。',
  figureNeedsScript: '本图的旋钮需要 JavaScript，而它已被关闭；图是成书时画好的。',
  notices: '程序库、字体与数据的作者及许可。',
};
