/** The title page, and the page for those who teach. */
export const home = {
  sentence: 'Watch what a deep network does to its inputs before it has learned anything.',
  figureTitle: 'Sixteen unrelated inputs, fifty random ReLU layers, one switch',
  figureCaption:
    'Without normalization the inputs turn into near copies of one another: their cosine climbs towards 1, and of sixteen directions hardly more than one is left. Turn the switch. Solid lines are measured on networks drawn at random; a dashed line is theory.',
  read: 'Read',
  teach: 'Teach',
  teachHow: 'Project any page, call its scenes by a key',
  scenesTitle: 'Scenes to call',
  scenesLead: 'Each link opens its scene on the projector. In the chapter, the digit of the scene leads there too.',
  key: (digit: number) => `Key ${digit}`,
} as const;
