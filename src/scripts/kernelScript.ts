import type { Settings } from '../networks/settings.ts';
import { assignment, python } from './constants.ts';
import { dialects, type LanguageId } from './dialects.ts';
import { oneLine, unverified } from './headLines.ts';
import { activationLinesOfTheory } from './networkLines.ts';
import { phiReads } from './plan.ts';
import { fits, type Origin, programOf, type Script } from './script.ts';
import { hermiteLines, jumps, normalLines, rootLines, seriesOf, settledLines, slopeOfSeries, squareLines } from './snippets/kernels.ts';

/** A cosine map with its orbit, to be written as a program. */
export interface KernelScriptAsked extends Omit<Origin, 'digits'> {
  readonly settings: Settings;
  /** K, where the Hermite series is cut off. */
  readonly truncation: number;
  /** What the figure says, in numbers; absent where theory has no map. */
  readonly said: string | undefined;
}

/** The map of a wide layer, its Hermite coefficients and the orbit of a cosine as a program: by sums over a fine grid, so that the numbers agree to their digits. */
export function kernelScript(asked: KernelScriptAsked, language: LanguageId): Script {
  if (asked.said === undefined) return { refused: 'noPoint' };
  const { settings, title, link } = asked;
  const { activation, normalization, normalizationPosition: position } = settings;
  const py = dialects[language];
  const norm = normalization === 'none' ? 'without normalization' : `under ${normalization} normalization (${position})`;
  const text = programOf(py, [
    [
      `# "${oneLine(title)}", a figure of Signal at Depth: ${oneLine(link)}`,
      `# Theory alone, of a wide layer of ${activation} ${norm}: no random numbers. The figure has ${asked.said}.`,
      ...unverified(py),
    ],
    [
      ...py.theory,
      assignment(constantsOf(asked)),
      ...activationLinesOfTheory(activation, language, !jumps(activation)),
      ...normalLines([activation]),
    ],
    [...rootLines, ...meetingLines(settings)],
    hermiteLines,
    mapLines(settings),
    orbitLines,
  ]);
  return fits(text) ? { text, leftOut: [] } : { refused: 'tooLong' };
}

function constantsOf({ settings, truncation }: KernelScriptAsked): readonly (readonly [string, string])[] {
  const { normalization, weightVariance, biasVariance, gain, meanSquare, correlation, depth, slope } = settings;
  return [
    ['WEIGHT_VARIANCE', python(weightVariance)],
    ['BIAS_VARIANCE', python(biasVariance)],
    ['GAIN', python(gain)],
    ...(normalization === 'none' ? ([['MEAN_SQUARE', python(meanSquare)]] as const) : []),
    ...(phiReads(settings, 'slope') ? ([['SLOPE', python(slope)]] as const) : []),
    ['COSINE', python(correlation)],
    ['DEPTH', python(depth)],
    ['K', python(truncation)],
  ];
}

/** q, the variance that phi meets, and the share of it that is no bias. */
function meetingLines({ normalization, normalizationPosition }: Settings): readonly string[] {
  const variances = 'W, B = GAIN ** 2 * WEIGHT_VARIANCE, GAIN ** 2 * BIAS_VARIANCE';
  if (normalization === 'none') return [variances, ...settledLines, 'share = 1 - B / q  # of what phi meets: the rest is biases'];
  if (normalizationPosition === 'afterActivation')
    return [variances, 'q, share = W + B, W / (W + B)  # what phi meets, and how much of it is no bias'];
  return [
    'q = GAIN ** 2  # the variance that phi meets, and how much of it is no bias',
    'share = 1 / (1 + BIAS_VARIANCE / (WEIGHT_VARIANCE * E(phi(GAIN * z) ** 2)))',
  ];
}

function mapLines({ activation, normalization, normalizationPosition }: Settings): readonly string[] {
  const centred = normalization === 'layer' && normalizationPosition === 'afterActivation';
  const steepest = jumps(activation) ? 'math.inf  # phi jumps' : 'share * q * E(slope(q ** 0.5 * z) ** 2) / float(squares.sum())';
  return [
    ...squareLines,
    ...(centred ? ['squares = np.where(n > 0, squares, 0.0)  # the mean over units is taken away'] : []),
    'whole, cut = squares / squares.sum(), np.where(n <= K, squares, 0.0) / squares[:K + 1].sum()',
    `def kappa(rho, s=whole): return ${seriesOf('s', '(share * rho + 1 - share)')}`,
    `def steepness(rho, s=whole): return share * ${slopeOfSeries('s', '(share * rho + 1 - share)')}`,
    `at_one = ${steepest}`,
    'fixed = math.nan if abs(steepness(0.0) - 1) < 1e-9 else root(lambda rho: kappa(rho) - rho, 0.0, 1 - 1e-6) if at_one > 1 + 1e-6 else 1.0  # nan: all are kept',
    'pace = steepness(fixed) if fixed < 1 else at_one',
  ];
}

/** Close to the fixed point distances are multiplied by the slope there: differences of cosines would run out of digits. */
const orbitLines: readonly string[] = [
  'orbit = [(COSINE, abs(COSINE - fixed), COSINE)]',
  'for l in range(DEPTH):',
  '    rho, away, rough = orbit[l]',
  '    orbit.append((kappa(rho), pace * away if away < 1e-7 and pace < 1 else abs(kappa(rho) - fixed), kappa(rough, cut)))',
  'print("q", q, " kappa(0)", kappa(0.0), " kappa\'(0)", steepness(0.0), " kappa\'(1)", at_one, " kappa_K\'(1)", steepness(1.0, cut))',
  'print("rho*", fixed," kappa\'(rho*)", pace, " C", square ** 0.5, " c_0", c[0], " lost", 1 - float(whole[:K + 1].sum()))',
  'print("c_k^2 / C^2", *(f"{x * x / square:.6g}" for x in c[:9]))',
  'for l in sorted({k * DEPTH // 4 for k in range(5)}): print("layer", l, " cosine %.9g  distance %.9g  cosine cut off %.9g" % orbit[l])',
];
