/** The frame around every page: header, contents, footer, prose elements. */
export const shell = {
  bookTitle: 'Signal at Depth',
  bookSentence: 'An interactive textbook on how signals travel through deep random networks.',
  skipToText: 'Skip to the text',
  contents: 'Contents',
  onThisPage: 'On this page',
  chapterNumber: (number: number) => `Chapter ${number}`,
  inPreparation: 'in preparation',
  startReading: 'Start reading',
  sectionLink: (title: string) => `Link to this section: ${title}`,
  languages: 'Languages',
  untranslated: 'This chapter is not translated yet; here is its English text.',
  sentences: (sentences: readonly string[]) => sentences.join(' '),
  note: 'Note',
  marginNote: 'Margin note',
  licence: 'Text and figures: CC BY 4.0. Code: MIT.',
  attribution: 'By the Signal at Depth authors.',
  digitsAttribution:
    'Digits: E. Alpaydin and C. Kaynak (1998), Optical Recognition of Handwritten Digits, UCI Machine Learning Repository, CC BY 4.0.',
  figureNeedsScript: 'The knobs of this figure need JavaScript, which is off; the picture was drawn when the book was built.',
  notices: 'Libraries, fonts and data: their authors and licences.',
} as const;
