import type { Settings } from '../networks/settings.ts';
import { assignments, furtherConstants, sizes } from './constants.ts';
import type { LanguageId } from './dialects.ts';
import { oneLine, ownNumbers } from './headLines.ts';
import { inputLines, networkBlocks } from './networkLines.ts';
import { planOf } from './plan.ts';
import { sorted } from './readingsAsked.ts';
import { joinedAssignment, listsOf, runLines } from './runLines.ts';
import { fits, type Origin, programOf, type Script } from './script.ts';
import { metricSnippet } from './snippets/metrics.ts';

/** So many networks, and their root mean square is known to a tenth of itself. */
const fewestNetworks = 64;

/** How near the program comes to the map, which knows of samples that are normalized the mean alone. */
const agreement = {
  whole: 'within 4 standard errors and 3 % of that, where WIDTH is well above DEPTH',
  meanAlone: 'that is the size of the mean, and leaves out how far networks lie apart',
} as const;

/** The point, as settings. */
interface StrayingAsked extends Omit<Origin, 'digits'> {
  readonly settings: Settings;
}

/** How far gradients stray at the point of a map, as a program that draws such networks: what theory says to first order in 1/width is the end of long sums over layers. */
export function strayingScript({ settings: given, title, link }: StrayingAsked, said: string, language: LanguageId): Script {
  const settings = {
    ...given,
    ...({ architecture: 'mlp', inputs: 'orthonormal', fixedInputs: 'false', batch: 1, gainExponent: 0, dropout: 0 } as const),
    networks: Math.max(fewestNetworks, given.networks),
  };
  for (const tight of [false, true]) {
    const plan = planOf(settings, language, new Set(['gradient']), tight);
    const { py } = plan;
    const readings = sorted([metricSnippet('gradientNorm')]);
    const { activation, normalization } = settings;
    const { block } = inputLines(plan);
    const text = programOf(py, [
      [
        `# "${oneLine(title)}", a figure of Signal at Depth: ${oneLine(link)}`,
        `# One sample through perceptrons of ${activation}, ${normalization === 'none' ? 'no' : normalization} normalization, ${settings.weights} weights; prints how far ln |g_0| strays from ln |g_L|.`,
        `${ownNumbers};`,
        `# the map, to first order in 1/WIDTH, ${said} at this point: ${agreement[normalization === 'none' ? 'whole' : 'meanAlone']}.`,
        ...(py.verified ? [] : [`# UNVERIFIED: no test has run this ${py.name} script.`]),
      ],
      [py.opening[0], ...assignments(sizes(settings), furtherConstants(plan, false)), 'LAYERS = [0, DEPTH]', py.opening[1]],
      ...networkBlocks(plan),
      block,
      [
        joinedAssignment(['table = host.full((NETWORKS, len(LAYERS), 1), host.nan)', ...listsOf(plan, readings)]),
        ...runLines(plan, readings),
      ],
      [
        'change = table[:, 0, 0] - table[:, 1, 0]  # of each network, from the last layer to the input',
        'square = (change ** 2).mean()',
        `error = (change ** 2).${py.deviation} / NETWORKS ** 0.5 / (2 * square ** 0.5)`,
        'print(f"root mean square {square ** 0.5:.6g} +- {error:.2g}")',
        `print(f"mean {change.mean():.6g} +- {change.${py.deviation} / NETWORKS ** 0.5:.2g}")`,
      ],
    ]);
    if (fits(text)) return { text, leftOut: [] };
  }
  return { refused: 'tooLong' };
}
