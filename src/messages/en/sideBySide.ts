import { plural } from './numberText.ts';

/** Several networks side by side, called A to D. */
export const sideBySide = {
  /** Above the plots; what the networks share stands behind it. */
  line: (networks: number, shared: string) => (networks === 1 ? shared : `${networks} networks, each ${shared}`),
  /** What a network is called that nothing tells apart from the first. */
  alike: (first: string) => `like ${first}`,
  turning: 'Knobs turn',
  all: 'all',
  ofNetwork: (letter: string) => `network ${letter}`,
  add: 'Add a network',
  remove: (letter: string) => `Remove ${letter}`,
  tune: (letter: string, line: string) => `${letter}: ${line}`,
  titleOf: (figure: string, letter: string) => `${figure}, network ${letter}`,
  differs: 'differs:',
  valueOf: (letter: string, value: string) => `${letter} ${value}`,
  giveToAll: (letter: string) => `${letter} for all`,
  giveToAllName: (parameter: string, letter: string) => `${letter} for all: ${parameter}`,
  problem: (letter: string, sentence: string) => `Network ${letter}: ${sentence}`,
  probe: (metric: string, letter: string) => `${metric} of network ${letter}, layer by layer`,
  reading: (layer: number, value: string) => `layer ${layer}: ${value}`,
  theory: (value: string) => `theory ${value}`,
  noted: (letters: readonly string[], note: string) => `${letters.join(', ')}: ${note}`,
  describe: (networks: number, shared: string, each: readonly string[]) =>
    `${plural(networks, 'network', 'networks')}${networks === 1 ? '' : ' side by side'}, ${networks === 1 ? '' : 'each '}${shared}${each.length > 0 ? `: ${each.join('; ')}` : ''}.`,
  last: (metric: string, each: readonly string[]) => `At its last layer, ${metric}: ${each.join(', ')}.`,
  interval: 'Behind ± stands one standard error.',
  table: { caption: 'Each network at its layers', network: 'network' },
} as const;
