import { messages } from '../../messages/messages.ts';
import type { Settings } from '../../networks/settings.ts';
import { valueText } from '../plots/valueText.ts';
import type { ExploredActivation, ExplorerPicture } from './explorerPicture.ts';
import { optionLabel } from './optionLabel.ts';
import type { TheoryFact } from './TheoryFacts.tsx';

const { explorer: words, kernel, map, shell } = messages;

/** The settings that the explorer depends on. */
export const explorerSaid = ['activation', 'slope'] as const;

/** The activation at hand and what it meets: "tanh · deviation 1.5". */
export function explorerLine(
  { activation, slope }: Pick<Settings, 'activation' | 'slope'>,
  { deviation, beside }: ExplorerPicture,
): string {
  const name = optionLabel('activation', activation);
  const slopes = activation === 'leakyRelu' || beside?.activation === 'leakyRelu' ? [words.slope(valueText(slope))] : [];
  return [name, ...slopes, words.deviation(valueText(deviation)), ...(beside ? [words.beside(besideName(beside))] : [])].join(' · ');
}

/** What the reader calls the activation for comparison. */
export const besideName = ({ activation }: ExploredActivation): string => optionLabel('activation', activation);

/** Where the activation takes cosines. */
export function explorerVerdict({ present: { kernel: found } }: ExplorerPicture): string {
  return found ? kernel.verdict[found.kind](valueText(found.fixedPoint)) : map.silent;
}

type NumberOf = (of: ExploredActivation) => number | undefined;

const rows: readonly (readonly [id: keyof typeof words.fact, tex: string, plain: string, of: NumberOf])[] = [
  ['square', '\\mathbb E\\,\\phi^2', 'E φ²', ({ kernel: k }) => k?.unit.square],
  ['slopeSquare', "\\mathbb E\\,\\phi'^2", 'E φ′²', ({ kernel: k }) => k?.unit.squaredSlope],
  ['critical', "1/\\mathbb E\\,\\phi'^2", '1/E φ′²', ({ kernel: k }) => k && criticalOf(k.unit.squaredSlope)],
  ['scale', 'C', 'C', ({ kernel: k }) => k?.scale],
  ['mean', 'c_0', 'c₀', ({ kernel: k }) => k?.unit.mean],
  ['linear', 'c_1', 'c₁', ({ kernel: k }) => k?.coefficients[1]],
  ['atZero', '\\kappa(0)', 'κ(0)', ({ kernel: k }) => k?.atZero],
  ['slopeAtZero', "\\kappa'(0)", 'κ′(0)', ({ kernel: k }) => k?.slopeAtZero],
  ['slopeAtOne', "\\kappa'(1)", 'κ′(1)', ({ kernel: k }) => k?.slopeAtOne],
  ['fixedPoint', '\\rho^*', 'ρ*', ({ kernel: k }) => k?.fixedPoint],
  ['slopeAtFixedPoint', "\\kappa'(\\rho^*)", 'κ′(ρ*)', ({ kernel: k }) => k?.slopeAtFixedPoint],
  ['strength', '\\beta', 'β', ({ strength }) => strength],
  ['lengthSlope', "Q'(1)", 'Q′(1)', ({ lengthExponent }) => lengthExponent],
];

/** No weights are critical where no gradient passes, or where phi jumps. */
const criticalOf = (squaredSlope: number): number => (squaredSlope > 0 && Number.isFinite(squaredSlope) ? 1 / squaredSlope : Number.NaN);

/** The numbers of the activation, those of the one beside it with them. */
export function explorerFacts({ present, beside }: ExplorerPicture): readonly TheoryFact[] {
  return rows.map(([id, tex, plain, of]) => ({
    tex,
    plain,
    name: words.fact[id],
    value: of(present) ?? Number.NaN,
    beside: beside && (of(beside) ?? Number.NaN),
  }));
}

/** What is read off at a place of the x axis. */
export function explorerReading({ present, beside }: ExplorerPicture, k: number): string {
  const at = (of: ExploredActivation): readonly [string, string] => [valueText(of.phi.values[k]), valueText(of.slope.values[k])];
  const own = words.reading(valueText(present.phi.places[k]), ...at(present));
  return beside ? `${own} · ${words.readingBeside(besideName(beside), ...at(beside))}` : own;
}

/** The whole figure, in a few sentences. */
export function explorerSentence(settings: Settings, picture: ExplorerPicture): string {
  const { kernel: found } = picture.present;
  return shell.sentences([
    `${explorerLine(settings, picture)}.`,
    ...(found ? [words.sentence(valueText(found.unit.square), valueText(found.unit.squaredSlope), valueText(found.slopeAtOne))] : []),
    explorerVerdict(picture),
  ]);
}
