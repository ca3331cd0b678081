import type { Settings } from '../networks/settings.ts';
import type { SheetId } from '../theory/sheets/index.ts';
import { assignment, python } from './constants.ts';
import { dialects, type LanguageId } from './dialects.ts';
import { digits, unverified } from './headLines.ts';
import { activationLinesOfTheory } from './networkLines.ts';
import { phiReads } from './plan.ts';
import { fits, type Origin, programOf, type Script } from './script.ts';
import { growthLines, mapPrograms, phaseLines } from './snippets/maps.ts';
import { strayingScript } from './strayingScript.ts';

/** The point of a map of theory, to be written as a program. */
export interface MapScriptAsked extends Omit<Origin, 'digits'> {
  readonly of: SheetId;
  readonly settings: Settings;
  /** What the book calls the number of the map, and the number at the point; absent where it has none. */
  readonly plain: string;
  readonly value: number | undefined;
}

/** Theorem 3.9 of Yang et al. 2019 asks for so many samples. */
const fewestSamples = 4;

/** The number of a map at its point as a program: theory alone, by quadrature, so that the numbers agree to their digits. */
export function mapScript({ of, settings, plain, value, title, link }: MapScriptAsked, language: LanguageId): Script {
  const number = value === undefined ? 'says nothing' : `has ${plain} = ${digits(value)}`;
  const { activation, normalization } = settings;
  const program = mapPrograms[of](normalization);
  if (program === 'straying') return strayingScript({ settings, title, link }, number, language);
  const py = dialects[language];
  const jumps = activation === 'sign' || activation === 'step';
  const isGrowth = program === 'batchNormGrowth';
  if (isGrowth && (jumps || settings.batch < fewestSamples)) return { refused: 'noPoint' };
  const constants: readonly (readonly [string, string])[] = isGrowth
    ? [
        ['BATCH', python(settings.batch)],
        ['DEPTH', python(settings.depth)],
        ['GAIN', python(settings.gain)],
      ]
    : [
        ['WEIGHT_VARIANCE', python(settings.weightVariance)],
        ['BIAS_VARIANCE', python(settings.biasVariance)],
      ];
  const text = programOf(py, [
    [
      `# "${title}", a figure of Signal at Depth: ${link}`,
      `# Theory alone, of wide networks of ${activation}${isGrowth ? ' under batch normalization' : ''}: no random numbers. The map ${number} at this point.`,
      ...unverified(py),
    ],
    [
      ...py.theory,
      assignment([...constants, ...(phiReads(settings, 'slope') ? ([['SLOPE', python(settings.slope)]] as const) : [])]),
      ...activationLinesOfTheory(activation, language, !jumps),
    ],
    isGrowth ? growthLines : phaseLines(jumps),
  ]);
  return fits(text) ? { text, leftOut: [] } : { refused: 'tooLong' };
}
