/** The title page. */
export const home = {
  sentence: 'Watch what a deep network does to its inputs before it has learned anything.',
  figureTitle: 'Sixteen unrelated inputs, fifty random ReLU layers, one switch',
  figureCaption:
    'Without normalization the inputs turn into near copies of one another: their cosine climbs towards 1, and of sixteen directions hardly more than one is left. Turn the switch. Solid lines are measured on networks drawn at random; a dashed line is theory.',
  read: 'Read',
  teach: 'Teach',
  teachHow: 'Project any page, call its scenes by a key',
} as const;
