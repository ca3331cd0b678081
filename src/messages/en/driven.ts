/** What is said of words that drive a figure. */
export const driven = {
  scrub: {
    name: (label: string, figure: string) => `${label}, ${figure}`,
    how: 'Drag to either side, use the arrow keys, or press Enter to type',
  },
  points: {
    mark: {
      mean: 'the measured line',
      band: 'the spread over networks',
      single: 'the single networks',
      theory: 'the dashed line of theory',
      pinned: 'the pinned picture',
      residuals: 'the differences from theory',
      point: 'the point on the map',
    },
    plot: (title: string) => `the plot “${title}”`,
    layers: (first: number, last: number) => (first === last ? `layer ${first}` : `layers ${first} to ${last}`),
    shows: (parts: readonly string[], figure: string) => `Points out in ${figure}: ${parts.join(', ')}`,
  },
  guide: {
    head: (title: string) => `Step by step: ${title}`,
    bar: 'Steps',
    previous: 'Previous',
    next: 'Next',
    skip: 'Skip',
    again: 'From the start',
    place: (step: number, steps: number) => `${step} of ${steps}`,
    heard: (step: number, steps: number, title: string) => `Step ${step} of ${steps}: ${title}`,
    toDo: (needs: string) => `To do: ${needs}`,
    need: (label: string, value: string) => `${label}: ${value}`,
    atLeast: (value: string) => `at least ${value}`,
    atMost: (value: string) => `at most ${value}`,
  },
  terms: {
    inFigure: (figure: string) => `In ${figure}:`,
    drag: 'Drag to either side',
  },
} as const;
