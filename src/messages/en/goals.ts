import { numberText } from './numberText.ts';

/** What is said of the goals that exercises set on a figure. */
export const goals = {
  on: 'Turn the knobs of ',
  until: ' until, in the mean over networks,',
  level: {
    below: (metric: string, layer: number, value: string) => `the ${metric} at layer ${layer} is below ${value}`,
    above: (metric: string, layer: number, value: string) => `the ${metric} at layer ${layer} is above ${value}`,
  },
  slope: {
    below: (metric: string, last: number, first: number, value: string) =>
      `the ${metric} gains less than ${value} per layer on the way back from layer ${last} to layer ${first}`,
    above: (metric: string, last: number, first: number, value: string) =>
      `the ${metric} gains more than ${value} per layer on the way back from layer ${last} to layer ${first}`,
  },
  held: 'Held: ',
  check: 'Check the figure',
  skip: 'Skip to the solution',
  notHeld: (label: string, value: string) => `Not checked: the goal asks for “${label}: ${value}”.`,
  tried: (line: string, networks: number, seeds: string) =>
    `Checked: ${line}; ${numberText(networks)} networks at each of the fresh seeds ${seeds}.`,
  standing: {
    reached: 'Reached.',
    missed: 'Not reached.',
    close: 'Too close to tell: a target lies within 4 standard errors of the mean. Go further.',
  },
  failed: (message: string) => `It could not be checked: ${message}`,
} as const;
