import type { ActivationId } from '../networks/activations/index.ts';
import type { Settings } from '../networks/settings.ts';
import { assignment, python } from './constants.ts';
import { dialects, type LanguageId } from './dialects.ts';
import { oneLine, unverified } from './headLines.ts';
import { phiReads } from './plan.ts';
import { fits, type Origin, programOf, type Script } from './script.ts';
import { activationSnippets } from './snippets/activations.ts';
import { hermiteLines, jumps, normalLines, rootLines, seriesOf, slopeOfSeries, squareLines } from './snippets/kernels.ts';

/** An activation at a deviation of what it meets, and perhaps another one beside it, to be written as a program. */
export interface ExplorerScriptAsked extends Omit<Origin, 'digits'> {
  readonly settings: Settings;
  /** q^(1/2). */
  readonly deviation: number;
  readonly beside: ActivationId | undefined;
  /** What the figure says, in numbers. */
  readonly said: string;
}

/** The moments of activations and their cosine maps as a program: by sums over a fine grid. */
export function explorerScript(asked: ExplorerScriptAsked, language: LanguageId): Script {
  const py = dialects[language];
  const { settings, deviation, beside, said, title, link } = asked;
  const shown = [settings.activation, ...(beside === undefined ? [] : [beside])];
  const slopes = shown.some((activation) => phiReads({ ...settings, activation }, 'slope'));
  const text = programOf(py, [
    [
      `# "${oneLine(title)}", a figure of Signal at Depth: ${oneLine(link)}`,
      `# Moments of ${shown.join(' and ')}, and the cosine map: no random numbers. The figure has, of ${shown[0]}, ${said}.`,
      ...unverified(py),
    ],
    [
      ...py.theory,
      assignment([['DEVIATION', python(deviation)], ...(slopes ? ([['SLOPE', python(settings.slope)]] as const) : [])]),
      ...(shown.some((id) => activationSnippets[id].erf) ? [py.erf] : []),
      ...normalLines(shown),
      "SHOWN = {  # phi, phi', and whether phi jumps",
      ...[...new Set(shown)].map(
        (id) =>
          `    "${id}": (lambda x: ${phiIn(id, language)}, lambda x: ${activationSnippets[id].slope}, ${jumps(id) ? 'True' : 'False'}),`,
      ),
      '}',
    ],
    rootLines,
    kappaLines,
    exploreLines,
  ]);
  return fits(text) ? { text, leftOut: [] } : { refused: 'tooLong' };
}

/** phi in the words of a library. */
function phiIn(id: ActivationId, language: LanguageId): string {
  const { phi, torch, jax } = activationSnippets[id];
  return { numpy: undefined, pytorch: torch, jax }[language] ?? phi;
}

const kappaLines: readonly string[] = [
  `def kappa(rho): return ${seriesOf('shares', 'rho')}  # the cosine map, of shares that sum to 1`,
  `def steepness(rho): return ${slopeOfSeries('shares', 'rho')}`,
];

const inside: readonly string[] = [
  'q = DEVIATION ** 2',
  ...hermiteLines,
  ...squareLines,
  'shares = squares / squares.sum()',
  'steep = math.inf if leaps else E(slope(DEVIATION * z) ** 2)',
  'at_one = q * steep / square',
  'fixed = root(lambda rho: kappa(rho) - rho, 0.0, 1 - 1e-6) if at_one > 1 + 1e-6 else 1.0',
  'if abs(steepness(0.0) - 1) < 1e-9: fixed = math.nan  # every cosine is kept',
  'beta, growth = 2 - c[1] ** 2 / (square - c[0] ** 2), DEVIATION * E(z * phi(DEVIATION * z) * slope(DEVIATION * z)) / square',
  'print(name, "at deviation", DEVIATION)',
  'print("  E phi^2", square, " E phi\'^2", steep, " 1/E phi\'^2", 1 / steep if 0 < steep < math.inf else math.nan, " C", square ** 0.5)',
  'print("  c_0", c[0], " c_1", c[1], " beta", beta, " d ln E phi^2 / d ln q", growth)',
  'print("  kappa(0)", kappa(0.0), " kappa\'(0)", steepness(0.0), " kappa\'(1)", at_one, " rho*", fixed)',
  'print("  kappa\'(rho*)", steepness(fixed) if fixed < 1 else at_one, " kappa at -1, -0.5, 0.5:", kappa(-1.0), kappa(-0.5), kappa(0.5))',
];

const exploreLines: readonly string[] = ['for name, (phi, slope, leaps) in SHOWN.items():', ...inside.map((line) => `    ${line}`)];
