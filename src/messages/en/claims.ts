import { numberText } from './numberText.ts';

/** What is said of the numbers that the text states. */
export const claims = {
  measured: (networks: number, halfUnit: string) =>
    `Measured: the mean over ${numberText(networks)} ${networks === 1 ? 'network' : 'networks'}, at three seeds, with a standard error of at most ${halfUnit}`,
  column: {
    chapter: 'chapter',
    claim: 'claim',
    states: 'states',
    seed: 'seed',
    networks: 'networks',
    predicted: 'predicted',
    measured: 'measured',
    standardError: 'standard error',
    verdict: 'verdict',
  },
  noTheory: '-',
  verdict: {
    holds: 'holds',
    undefined: 'FAILS: it is undefined or infinite in some network',
    inexact: 'FAILS: the standard error is more than half a unit of the last digit; draw more networks or print fewer digits',
    contradicted: 'FAILS: the number is another',
  },
  sum: (hold: number, fail: number) => `${hold} claims hold, ${fail} fail`,
} as const;
