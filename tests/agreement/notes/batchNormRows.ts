import { at, type NotesRow } from './notesRow.ts';

const floor = at('theory', 'predict.test.ts', 'the floor of the gap: 1.162/sqrt(d) at batch 4');
const descent = at('agreement', 'orthogonality.test.ts', 'the cosine shrinks by n/(n+2) = 2/3 a layer');
const plateau = at('agreement', 'orthogonality.test.ts', 'independent chain of Gram matrices: its mean ln V');
const exponent = at('agreement', 'exponent.test.ts', 'the floor without centring falls with the exponent of theory');
const numbers = (text: string) => at('theory', 'notesNumbers.test.ts', text);
const ranks = (text: string) => at('facts', 'ranks.ts', text);
const facts = (text: string) => at('facts', 'batchNorm.ts', text);
const slopes = at('theory', 'batchNormGrowth.test.ts', "test.each(table)('batch %i'");
const sampledSlopes = at('agreement', 'batchNormGradient.test.ts', "test.each(cells)('%s', async (what, settings, printed)");
const spectrum = at('agreement', 'spectrumWide.full.ts', 'width 1024, batch 32');
const room = at('validity', 'lawsOfBatchNorm.ts', "law: 'roomForSamples'");
const crowded = at('agreement', 'spectrum.test.ts', 'where the width has no room for the batch it is sqrt d');
const distance = at('agreement', 'meanFieldDistance.test.ts', 'falls like the root of the width at every depth');
const widerDistance = at('agreement', 'meanFieldDistance.full.ts', "['linear', 'relu', 'tanh']");
const grows = at('agreement', 'meanFieldDistance.test.ts', 'without normalization it grows like the root of the depth');
const relaxes = at('theory', 'batchNormFixedPoint.test.ts', 'relaxes as Theorem 3.7 of Yang et al. 2019 says for ReLU');
const otherSlopes = at('theory', 'batchNormGrowth.test.ts', 'other activations at batch 8 and 64');
const noMean = at('theory', 'batchNormGrowth.test.ts', 'without centring a batch has one more dimension');
const decay = at('agreement', 'isometry.test.ts', 'the logarithm of the mean gap falls by -ln(1 - 2/(d+2)) a layer');
const decayNumbers = at('theory', 'predict.test.ts', 'the decay of the gap: 0.0392 a layer at width 50, 0.0198 at 100');
const gains = numbers('rows 35 to 37: growth over networks with gains');
const shaped = at('facts', 'shapedGains.ts', 'W21, rows 35 and 36');
const twoBatches = at('facts', 'twoBatches.ts', 'W22');
const largeBatch = at('theory', 'batchNormGrowth.test.ts', "of a large batch is E phi'^2 / Var phi");

/** The verification table of section 6. */
export const batchNormRows: readonly NotesRow[] = [
  {
    row: '1',
    at: [
      at('networks', 'tape.test.ts', "'normalization %s'"),
      at('sampler', 'gradients.test.ts', 'signals, gradients and weight gradients at every layer'),
    ],
  },
  { row: '2', at: [floor, plateau] },
  { row: '3', at: [numbers('rows 3 and 5: contraction and floor'), descent] },
  { row: '4', at: [exponent], missing: 'The protocol of the paper, a mean over 500 layers with the transient in it, is not repeated.' },
  { row: '5', at: [numbers('rows 3 and 5: contraction and floor'), plateau] },
  {
    row: '6',
    at: [
      numbers('rows 6 and 7: cosines at the floor'),
      at('agreement', 'uncentredLevels.test.ts', 'single cosines and the spectrum settle'),
    ],
  },
  { row: '7', at: [numbers('rows 6 and 7: cosines at the floor'), ranks('W7 and row 7')] },
  { row: '8', missing: 'The coupling cost of Lemma 2 is no metric of the book, and the bound is 35 times as large.' },
  { row: '9', missing: 'The constant of Theorem 1 says nothing below width 3100; the book draws the floor in its place.' },
  {
    row: '10',
    at: [ranks('W3: the participation ratio over the root of the width'), crowded],
    missing: 'The residual chain gamma = 0.3 / sqrt d is not drawn.',
  },
  { row: '11', at: [ranks('W1 and row 11')] },
  {
    row: '12',
    at: [numbers('row 13: the Gram spectrum'), room],
    missing: 'Survival over thousands of layers is not drawn; the rank that is left is.',
  },
  { row: '13', at: [numbers('row 13: the Gram spectrum'), spectrum] },
  { row: '14', at: [distance, widerDistance] },
  { row: '15', at: [numbers('row 15: the distance from infinite width'), distance] },
  { row: '16', at: [grows] },
  { row: '17', at: [relaxes] },
  { row: '18', at: [at('theory', 'meanFieldGram.test.ts', 'behind batch normalization is the fixed point of Yang et al.')] },
  { row: '19', at: [relaxes, at('validity', 'gramChain.ts', 'what lambda_L is of')] },
  { row: '20', at: [at('theory', 'batchNormGrowth.test.ts', 'quadrature gives the closed forms to 1e-10')] },
  { row: '21', at: [slopes, sampledSlopes] },
  { row: '22', at: [slopes, sampledSlopes, at('agreement', 'batchNormGradient.test.ts', 'the square of the batch is not small')] },
  {
    row: '23',
    at: [ranks('Row 23: a finite width bends the rate of linear layers')],
    missing: 'Of 16 samples in 100 units and fewer the slope depends on where it is read, which the notes do not say.',
  },
  { row: '24', at: [otherSlopes, at('agreement', 'batchNormTheory.test.ts', 'the slope of the log gradients')] },
  {
    row: '25',
    at: [sampledSlopes],
    missing: 'Networks with fresh weights on the way back are not drawn; true gradients are held to the theory that assumes them.',
  },
  {
    row: '26',
    at: [
      numbers('row 26: what the mean field says of as many samples as units'),
      facts('W16: Gaussian weights and as many samples as units'),
    ],
  },
  { row: '27', at: [noMean, sampledSlopes] },
  { row: '28', at: [decay, decayNumbers] },
  { row: '29', at: [decay], missing: "The step far from orthogonality, .0456, asks for the notes' own batch." },
  { row: '30', at: [facts('W17: with Haar weights the gradients of the first and the last weights are the same')] },
  { row: '31', at: [numbers('row 31 and W18'), facts('W18: of an orthogonal batch')] },
  { row: '32', at: [facts('W19: half of the samples repeated')], missing: 'A single repeated pair stays below its transient.' },
  { row: '33', at: [facts('W20: fewer samples than units')], missing: 'Of 48 samples and more the notes saw the transient.' },
  { row: '34', at: [numbers('row 34: the growth of constant gains'), at('validity', 'lawsOfBatchNorm.ts', "law: 'shapedGrowthRate'")] },
  { row: '35', at: [gains, shaped] },
  { row: '36', at: [gains, shaped] },
  { row: '37', at: [gains] },
  { row: '38', missing: 'The fluctuation of a Gram matrix around its own mean is no metric of the book; exponents are those of row 4.' },
  { row: '39', at: [facts('W23: weights fitted to the batch keep its rank')] },
  { row: '40', at: [twoBatches] },
  {
    row: '41',
    at: [numbers('row 41: l^2 (1 - cos) of ReLU'), at('theory', 'reluKernel.test.ts', 'the orbit closes in as 9 pi^2 / (2 l^2)')],
  },
];

/** The numbered facts W1 to W23. */
export const batchNormFacts: readonly NotesRow[] = [
  { row: 'W1', at: [ranks('batch norm W1, linear without normalization')] },
  { row: 'W2', at: [at('agreement', 'orthogonality.test.ts', 'ranks at width and batch 32'), ranks('W2: the soft rank')] },
  {
    row: 'W3',
    at: [ranks('W3: the participation ratio over the root of the width')],
    missing: 'Above width 64 minutes of square layers show no more.',
  },
  {
    row: 'W4',
    at: [room, numbers('row 13: the Gram spectrum')],
    missing: 'The drift of the smallest singular value beyond the room is not drawn.',
  },
  { row: 'W5', at: [at('agreement', 'spectrum.test.ts', 'width 256, batch 16, and outside its validity batch 48'), spectrum] },
  { row: 'W6', at: [floor, plateau, descent] },
  { row: 'W7', at: [numbers('rows 6 and 7: cosines at the floor'), ranks('W7 and row 7')] },
  { row: 'W8', at: [exponent] },
  { row: 'W9', at: [numbers('W9: with centring the gap cannot fall')] },
  { row: 'W10', at: [distance, grows, widerDistance] },
  { row: 'W11', at: [slopes, sampledSlopes] },
  { row: 'W12', at: [slopes, sampledSlopes] },
  {
    row: 'W13',
    at: [numbers('W13: sixteen depth scales')],
    missing: 'That nothing deeper trains is an observation of the paper, which asks for its training runs.',
  },
  {
    row: 'W14',
    at: [at('agreement', 'factsOfOrbits.test.ts', 'two samples under batch norm are +-1')],
    missing: 'Of three samples theory has no finite rate to hold networks to.',
  },
  { row: 'W15', at: [largeBatch, facts('W15: B = 64')] },
  { row: 'W16', at: [facts('W16: Gaussian weights and as many samples as units')] },
  { row: 'W17', at: [decay, facts('W17: with Haar weights')] },
  {
    row: 'W18',
    at: [facts('W18: of an orthogonal batch'), at('agreement', 'batchNormTheory.test.ts', 'keeps half of the squared gradient')],
  },
  { row: 'W19', at: [facts('W19: half of the samples repeated')] },
  { row: 'W20', at: [facts('W20: fewer samples than units')] },
  { row: 'W21', at: [gains, shaped] },
  { row: 'W22', at: [twoBatches], missing: 'The same with orthogonal weights.' },
  {
    row: 'W23',
    at: [facts('W23: weights fitted to the batch keep its rank')],
    missing: 'The inverse square of the released code is another initialization.',
  },
];
