import { at, type NotesRow, type Place } from './notesRow.ts';

const constants = at('theory', 'kernelConstants.test.ts', 'are those of the table, to the digits printed');
const otherConstants = at('theory', 'kernelTables.test.ts', 'C, c_0, c_1, lambda and the slope at 1 of the centred map');
const orbits = at('theory', 'kernelTables.test.ts', "describe('the orbits of cosines'");
const numbers = (text: string): Place => at('theory', 'notesNumbers.test.ts', text);
const architecture = (text: string): Place => at('theory', 'meanFieldOfArchitectures.test.ts', text);
const single = (text: string): Place => at('theory', 'meanFieldNumbers.test.ts', text);
const fluctuations = (text: string): Place => at('theory', 'fluctuations.test.ts', text);
const powers = at('agreement', 'factsOfOrbits.test.ts', 'l^2 (1 - cosine) tends to %s');
const phases = at('theory', 'kernelConstants.test.ts', 'chi_1 is %s, cosines go to %s, within %s layers');
const phaseFacts = at('facts', 'phaseDiagram.ts', 'W11 and W12: ordered, critical and chaotic networks');
const gainOfOne = at('agreement', 'kernelMaps.test.ts', 'the gradient grows by the slope of the kernel map at one');
const everyGain = at('agreement', 'kernelMapsOfEveryActivation.full.ts', 'wide layers of every activation take cosines and gradients');
const chi = architecture('of tanh is that of the phase diagram (section 10)');
const spectra = at('sampler', 'isometry.full.ts', 'test.each([');
const hanin = [single('of Hanin: mean and variance of ln of the squared gradient (W14)'), at('facts', 'heRelu.ts', 'W14')];
const skips = architecture('residual: the mean square grows to 2^L, e and 1');
const skipFacts = at('facts', 'skips.ts', 'W15: x + alpha W relu(x)');
const sums = architecture('pre-norm and dense concatenation share their cosines');
const sumFacts = at('facts', 'skips.ts', 'W16: the sum of l + 1 signals');
const products = architecture('multiplies to the last column of the table of architectures (section 7), and to W16');
const uniform = architecture('uniform attention: 0.6596 after five layers');
const attention = at('facts', 'attention.ts', 'W17 with a skip');
const cube = at('agreement', 'factsOfOrbits.test.ts', 'the residual of almost equal tokens is cubed');
const gap = at('facts', 'isometryGaps.ts', 'W8, the floor of n samples');
const gapNumbers = numbers('W8: the descent, the rate and the floor of the gap');
const lengths = at('facts', 'lengths.ts', 'W19 and section 10');

/** The tables of sections 4 to 7. */
export const isometryTables: readonly NotesRow[] = [
  { row: 'section 4, constants', at: [constants, otherConstants], missing: 'CELU at alpha = 1 is ELU.' },
  {
    row: 'section 4, Hermite weights',
    at: [
      at('theory', 'kernelTables.test.ts', 'the weights of Hermite polynomials'),
      at('theory', 'closedForms.test.ts', 'of Hermite weights'),
    ],
  },
  { row: 'section 4, orbits', at: [orbits] },
  {
    row: 'section 5, closed forms',
    at: [
      at('theory', 'closedForms.test.ts', 'of two samples at small and large variances'),
      at('theory', 'meanFieldGram.test.ts', 'are those in closed form to 1e-10'),
    ],
    missing: 'Cosine and the feature of the Gaussian kernel are no activations of the book, and its pairs have one variance.',
  },
  { row: 'section 6, critical line', at: [at('theory', 'kernelConstants.test.ts', 'the critical sigma_w^2 is %s, where q* is %s')] },
  { row: 'section 6, phases of tanh', at: [phases] },
  { row: 'section 7, architectures', at: [single('of the effective time: the table of section 7'), products] },
  { row: 'section 7, group norm', at: [at('facts', 'lengths.ts', 'Group norm after ReLU')] },
  { row: 'section 7, DKS and TAT', missing: 'Transformed activations are not part of the book.' },
  {
    row: 'section 7, convolution',
    at: [single('the mode of 16 positions'), at('sampler', 'isometry.full.ts', 'delta-orthogonal convolutions of linear layers')],
  },
  { row: 'section 7, Lipschitz bounds and clipping', missing: 'A product of spectral norms is no quantity of the book.' },
];

/** The numbered facts W1 to W20. */
export const isometryFacts: readonly NotesRow[] = [
  { row: 'W1', at: [constants, at('agreement', 'kernelMaps.test.ts', 'cosines settle at %s, by a factor of %s a layer at last')] },
  { row: 'W2', at: [orbits, powers, at('theory', 'reluKernel.test.ts', 'the orbit closes in as 9 pi^2 / (2 l^2)')] },
  { row: 'W3', at: [powers, at('facts', 'kernelOrbits.ts', 'W3: leaky ReLU'), numbers('W3 and W4 as laws')] },
  {
    row: 'W4',
    at: [
      at('agreement', 'factsOfOrbits.test.ts', 'exp: l (1 - cosine) tends to 2'),
      at('facts', 'kernelOrbits.ts', 'W4: exp under RMS norm'),
    ],
  },
  { row: 'W5', at: [constants, numbers('W5, W10 and W19 as laws')] },
  {
    row: 'W6',
    at: [
      at('agreement', 'factsOfOrbits.test.ts', 'takes cosines from 0.9 below 0.001 in %s layers'),
      at('facts', 'kernelOrbits.ts', 'W6: activations whose cosines'),
    ],
  },
  { row: 'W7', at: [at('agreement', 'kernelMaps.test.ts', 'layer norm after ReLU turns the limit of cosines from 1 to 0')] },
  {
    row: 'W8',
    at: [
      gap,
      gapNumbers,
      at('facts', 'isometryGaps.ts', 'W8, the way out of collapse'),
      at('validity', 'lawsOfKernels.ts', "law: 'isometryBound'"),
    ],
  },
  { row: 'W9', at: [at('agreement', 'exactLinear.test.ts', 'dividing samples by their norms takes ln(AM/GM)')] },
  { row: 'W10', at: [gainOfOne, everyGain, numbers('W5, W10 and W19 as laws')] },
  { row: 'W11', at: [phases, phaseFacts, numbers('W11, W12: the phases of tanh as laws')] },
  { row: 'W12', at: [at('agreement', 'factsOfOrbits.test.ts', 'tanh at its critical point: l (1 - c) comes to 6.171'), phaseFacts] },
  {
    row: 'W13',
    at: [single('gives the variances of Jacobians that the notes print (W13)'), single('of linear Gaussian layers end at'), spectra],
  },
  { row: 'W14', at: hanin },
  { row: 'W15', at: [skips, skipFacts] },
  { row: 'W16', at: [sums, sumFacts] },
  {
    row: 'W17',
    at: [at('facts', 'attention.ts', 'W17, pure attention'), attention, cube],
    missing: 'Residuals below rounding, from layer 3 on.',
  },
  { row: 'W18', at: [at('theory', 'kernelConstants.test.ts', 'cut off at 25 they leave 0.9487')] },
  { row: 'W19', at: [lengths, numbers('W5, W10 and W19 as laws')] },
  { row: 'W20', at: [at('sampler', 'isometry.full.ts', 'delta-orthogonal convolutions of linear layers')] },
];

/** The verification table of section 10, by the words of its first column. */
export const isometryVerification: readonly NotesRow[] = [
  { row: 'cosine of tanh, ReLU, GELU, sigmoid', at: [orbits, at('facts', 'kernelOrbits.ts', 'W6: activations whose cosines')] },
  { row: 'bias of GELU and ReLU at layer 50', at: [fluctuations('has the bias of GELU at layer 50 at four widths')] },
  {
    row: 'uniform weights',
    at: [
      at('agreement', 'theoryOfCells.full.ts', 'whatever theory vouches for, networks do'),
      architecture('every law of weights with a limit have that of a perceptron'),
    ],
  },
  { row: 'late rates', at: [at('theory', 'kernelTables.test.ts', 'the last factor of the approach, to six digits')] },
  { row: 'ODE limit', at: [at('theory', 'kernelTables.test.ts', 'slow layers become an equation in time')] },
  {
    row: 'sd of q',
    at: [numbers('section 10: the standard deviation of the length'), lengths, fluctuations('has the standard deviation of q')],
  },
  {
    row: 'phase from 0.6 at sb = .3',
    missing:
      'Cosines near the critical line after 150 layers of 500 units spread by a tenth; the phases at sb^2 = .05 are held in their place.',
  },
  {
    row: 'gradient of tanh',
    at: [at('theory', 'kernelTables.test.ts', 'chi_1 of tanh, the factor of squared gradients'), chi, phaseFacts],
  },
  { row: 'gradient with a norm layer', at: [gainOfOne, everyGain, chi] },
  { row: 'Jacobian variances', at: [single('gives the variances of Jacobians that the notes print (W13)'), spectra] },
  { row: 'Hanin', at: hanin },
  { row: 'residual ReLU', at: [skips, skipFacts] },
  { row: 'residual with P', at: [sums, at('facts', 'skips.ts', 'isometry section 10, random skip')] },
  { row: 'DenseNet', at: [sums, sumFacts] },
  { row: 'pre-norm', at: [sums, products, sumFacts] },
  { row: 'post-norm', at: [sums, products, at('facts', 'skips.ts', 'isometry W16, post-norm residual')] },
  { row: 'attention cubic slope', at: [cube] },
  { row: 'uniform attention', at: [uniform, attention] },
  {
    row: 'isometry rates, floors, theorem gain',
    at: [gapNumbers, gap, fluctuations('has the floor of the isometry gap behind layer normalization')],
  },
];
