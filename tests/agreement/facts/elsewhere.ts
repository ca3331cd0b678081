/** A fact of the notes that is no row of `facts.md`, because it is no mean over networks or a suite of its own measures it, and the tests that hold it. */
export interface HeldElsewhere {
  readonly of: string;
  readonly what: string;
  readonly tests: readonly string[];
}

/** In the order of the notes. */
export const heldElsewhere: readonly HeldElsewhere[] = [
  {
    of: 'isometry W1',
    what: 'where kernel maps cross the diagonal, and ReLU touches it',
    tests: ['theory/kernelConstants.test.ts', 'agreement/kernelMaps.test.ts'],
  },
  {
    of: 'isometry W2',
    what: 'the orbit of ReLU, and its limit 9 pi^2 / 2',
    tests: ['agreement/reluOrbit.test.ts', 'theory/reluKernel.test.ts'],
  },
  { of: 'isometry W3', what: 'the limits of leaky ReLUs', tests: ['agreement/factsOfOrbits.test.ts'] },
  { of: 'isometry W4', what: 'the limit of exp', tests: ['agreement/factsOfOrbits.test.ts'] },
  {
    of: 'isometry W5',
    what: 'late rates',
    tests: ['agreement/kernelMaps.test.ts', 'theory/kernelConstants.test.ts'],
  },
  { of: 'isometry W6', what: 'layers from 0.9 to 0.001', tests: ['agreement/factsOfOrbits.test.ts'] },
  {
    of: 'isometry W7',
    what: 'which norms flip the fixed point of ReLU',
    tests: ['agreement/kernelMaps.test.ts', 'agreement/reluOrbit.test.ts'],
  },
  { of: 'isometry W9', what: 'what samples of one norm add to the isometry', tests: ['networks/metrics.test.ts'] },
  {
    of: 'isometry W10',
    what: 'growth of the gradient a layer, by activation and norm',
    tests: ['agreement/kernelMaps.test.ts', 'agreement/kernelMapsOfEveryActivation.full.ts', 'theory/meanFieldOfArchitectures.test.ts'],
  },
  { of: 'isometry W12', what: '6.171 at the critical point', tests: ['agreement/factsOfOrbits.test.ts'] },
  {
    of: 'isometry W13',
    what: 'spectra of Jacobians',
    tests: ['sampler/isometry.full.ts', 'sampler/tangents.test.ts', 'theory/meanFieldNumbers.test.ts'],
  },
  { of: 'isometry W17', what: 'the cubic law of pure attention', tests: ['agreement/factsOfOrbits.test.ts'] },
  { of: 'isometry W18', what: 'a Hermite series that is cut off', tests: ['theory/kernelConstants.test.ts'] },
  { of: 'isometry W20', what: 'delta-orthogonal convolutions', tests: ['sampler/isometry.full.ts'] },
  {
    of: 'batch norm W10',
    what: 'distance to infinite width, by width and depth',
    tests: ['agreement/meanFieldDistance.test.ts', 'agreement/meanFieldDistance.full.ts'],
  },
  {
    of: 'batch norm W11',
    what: 'slopes of the gradient of ReLU layers, by batch',
    tests: ['agreement/batchNormGradient.test.ts', 'theory/batchNormGrowth.test.ts'],
  },
  {
    of: 'batch norm W12',
    what: 'slopes of the gradient of linear layers, by batch',
    tests: ['agreement/batchNormGradient.test.ts', 'theory/batchNormGrowth.test.ts'],
  },
  { of: 'batch norm W13', what: 'trainable depth of ReLU layers, by batch', tests: ['theory/sheetsOfGradients.test.ts'] },
  { of: 'batch norm W14', what: 'two samples', tests: ['agreement/factsOfOrbits.test.ts'] },
];

/** The part of `facts.md` that says so. */
export function elsewhereText(): string {
  const lines = heldElsewhere.map(({ of, what, tests }) => `| ${of}: ${what} | ${tests.map((path) => `\`${path}\``).join(', ')} |`);
  return `## Held by tests of their own

| fact | tests |
| --- | --- |
${lines.join('\n')}
`;
}
