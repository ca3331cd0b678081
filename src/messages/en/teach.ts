/** The pages for those who teach: the one of the book, and the one of each chapter. */
export const teach = {
  scenesTitle: 'Scenes to call',
  scenesLead: 'Each link opens its scene on the projector. In the chapter, the digit of the scene leads there too.',
  key: (digit: number) => `Key ${digit}`,
  minutes: (from: number, to: number) => `${from}–${to} min`,
  takes: (minutes: number) => `${minutes} min`,
  answers: 'Answers, not for the projector',
  chapterTitle: (chapter: string) => `Teaching ${chapter}`,
  chapterSummary: 'A plan for ten minutes and one for fifty, the scenes on their keys, homework, and the answers.',
  chapterDoor: 'Plans, homework and answers',
  forTeachers: 'For those who teach',
} as const;
