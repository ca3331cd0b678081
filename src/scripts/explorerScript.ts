import type { ActivationId } from '../networks/activations/index.ts';
import type { Settings } from '../networks/settings.ts';
import { assignment, python } from './constants.ts';
import { dialects, type LanguageId } from './dialects.ts';
import { oneLine } from './headLines.ts';
import { phiReads } from './plan.ts';
import { fits, type Origin, programOf, type Script } from './script.ts';
import { activationSnippets } from './snippets/activations.ts';
import { hermiteLines, jumps, normalLines, rootLines, squareLines } from './snippets/kernels.ts';

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
  if (language !== 'numpy') return { refused: 'numpyOnly' };
  const { settings, deviation, beside, said, title, link } = asked;
  const shown = [settings.activation, ...(beside === undefined ? [] : [beside])];
  const slopes = shown.some((activation) => phiReads({ ...settings, activation }, 'slope'));
  const text = programOf(dialects.numpy, [
    [
      `# "${oneLine(title)}", a figure of Signal at Depth: ${oneLine(link)}`,
      `# Moments of ${shown.join(' and ')}, and the cosine map: no random numbers. The figure has, of ${shown[0]}, ${said}.`,
    ],
    [
      'import numpy as np',
      assignment([['DEVIATION', python(deviation)], ...(slopes ? ([['SLOPE', python(settings.slope)]] as const) : [])]),
      ...(shown.some((id) => activationSnippets[id].erf) ? ['erf = np.vectorize(__import__("math").erf)'] : []),
      ...normalLines(shown),
      "SHOWN = {  # phi, phi', and whether phi jumps",
      ...[...new Set(shown)].map(
        (id) =>
          `    "${id}": (lambda x: ${activationSnippets[id].phi}, lambda x: ${activationSnippets[id].slope}, ${jumps(id) ? 'True' : 'False'}),`,
      ),
      '}',
    ],
    rootLines,
    exploreLines,
  ]);
  return fits(text) ? { text, leftOut: [] } : { refused: 'tooLong' };
}

const inside: readonly string[] = [
  'q = DEVIATION ** 2',
  ...hermiteLines,
  ...squareLines,
  'kappa = np.polynomial.Polynomial(squares / squares.sum())',
  'steep = np.inf if leaps else density @ slope(DEVIATION * z) ** 2',
  'at_one = q * steep / square',
  'fixed = root(lambda rho: kappa(rho) - rho, 0.0, 1 - 1e-6) if at_one > 1 + 1e-6 else 1.0',
  'if abs(kappa.deriv()(0) - 1) < 1e-9: fixed = np.nan  # every cosine is kept',
  'beta, growth = 2 - c[1] ** 2 / (square - c[0] ** 2), DEVIATION * (density @ (z * phi(DEVIATION * z) * slope(DEVIATION * z))) / square',
  'print(name, "at deviation", DEVIATION)',
  'print("  E phi^2", square, " E phi\'^2", steep, " 1/E phi\'^2", 1 / steep if 0 < steep < np.inf else np.nan, " C", square ** 0.5)',
  'print("  c_0", c[0], " c_1", c[1], " beta", beta, " d ln E phi^2 / d ln q", growth)',
  'print("  kappa(0)", kappa(0), " kappa\'(0)", kappa.deriv()(0), " kappa\'(1)", at_one, " rho*", fixed)',
  'print("  kappa\'(rho*)", kappa.deriv()(fixed) if fixed < 1 else at_one, " kappa at -1, -0.5, 0.5", kappa(np.array([-1, -0.5, 0.5])))',
];

const exploreLines: readonly string[] = ['for name, (phi, slope, leaps) in SHOWN.items():', ...inside.map((line) => `    ${line}`)];
