import { numberText, plural } from './numberText.ts';

const list = (names: readonly string[]): string => names.join(', ');

/** A comparison of architectures: their names, what its plots show, and what is said of them. */
export const comparison = {
  name: {
    plain: 'plain',
    randomSkip: 'random skip',
    residual: 'residual',
    residualRoot: 'residual, branch 1/√L',
    residualDepth: 'residual, branch 1/L',
    preNorm: 'residual, pre-norm (RMS)',
    postNorm: 'residual, post-norm (RMS)',
    dense: 'dense concatenation',
  },
  panels: {
    layers: { title: 'Mean cosine over the layers', axis: 'mean over pairs of samples' },
    time: { title: 'The same over effective time', axis: 'τ spaced by ln(1 + τ)' },
    gain: { title: 'Growth of the gradient', axis: 'natural logarithms' },
  },
  axis: { time: 'effective time' },
  numbered: (number: number, name: string) => `${number} ${name}`,
  line: (count: number, shared: string) => `${plural(count, 'architecture', 'architectures')} of ${shared}`,
  left: (names: readonly string[]) => `Left out, because the other settings do not allow it: ${list(names)}.`,
  switches: (title: string) => `Lines of ${title}`,
  at: (layer: number) => `At layer ${numberText(layer)}; gradients from the last layer back to the input`,
  fact: { cosine: 'cosine', theory: 'theory', curve: 'curve', gain: 'gradient, ln' },
  reading: (name: string, cosine: string, time: string | undefined) => `${name} ${cosine}${time === undefined ? '' : ` (τ ${time})`}`,
  atLayer: (layer: number, parts: readonly string[]) => `layer ${numberText(layer)}: ${parts.join('; ')}`,
  noneShown: 'All lines are switched off.',
  noFlow: 'For these inputs, or layers that differ, there is no one curve.',
  flow: 'Dashed: the one curve dc/dτ = κ(c) − c that all of them follow where lengths do not matter or are held at 1, each as far as its effective time (ours).',
  farthest: (name: string, apart: string, own: string) =>
    `Farthest from it is ${name}, by ${apart} at most; at infinite width its steps alone take it ${own} away.`,
  nearer: (apart: string) => `All others stay within ${apart}.`,
  dashed: {
    cosine: 'Dashed: theory of each architecture at infinite width, paler where nothing vouches for this width.',
    gain: 'Dashed: product of the mean gains of all layers behind, less what a finite width takes from the mean of a logarithm.',
  },
  standing: (agreeing: number, compared: number, errors: number, failing: readonly string[]) =>
    `Measured and predicted agree within ${errors} standard errors and the finite-width term at ${numberText(agreeing)} of ${plural(compared, 'layer', 'layers')} of all lines${failing.length > 0 ? `, not everywhere for ${list(failing)}` : ''}.`,
  noTheory: (names: readonly string[]) => `No theory for ${list(names)}.`,
  verdict: (numbers: readonly string[], verdict: string) => `${numbers.length === 1 ? 'Line' : 'Lines'} ${list(numbers)}: ${verdict}`,
  end: (name: string, cosine: string, time: string | undefined) =>
    `${name} ends at a mean cosine of ${cosine}${time === undefined ? '' : ` after an effective time of ${time}`}`,
  describe: (line: string, ends: readonly string[]) => `${line}: ${ends.length > 0 ? ends.join('; ') : 'nothing is drawn yet'}.`,
  legend: { theory: 'theory', badge: 'number of the architecture, at the end of its line' },
  table: {
    ends: (layer: number) => `Each architecture at layer ${numberText(layer)}, and its gradient from there back to the input.`,
    layers: (step: number) => `Mean cosine with its standard error, ${step === 1 ? 'layer by layer' : `every ${numberText(step)} layers`}.`,
    agrees: (agreeing: number, compared: number) => `${numberText(agreeing)} of ${numberText(compared)}`,
    undrawn: 'not drawn',
    column: {
      time: 'effective time τ',
      cosine: 'mean cosine',
      theory: 'theory',
      agrees: 'layers that agree with theory',
      curve: 'the one curve at τ',
      apart: 'farthest from the curve',
      steps: 'of which the size of steps, at infinite width',
      gain: 'growth of the gradient, ln',
      gainTheory: 'theory of that',
    },
  },
} as const;
