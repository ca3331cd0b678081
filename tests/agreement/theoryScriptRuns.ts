import { expect } from 'vitest';
import { axesLooks } from '../../src/figures/widgets/axesLooks.ts';
import { axesPicture } from '../../src/figures/widgets/axesPicture.ts';
import { scriptOfTheory } from '../../src/figures/widgets/code/scriptOfTheory.ts';
import { explorerLooks } from '../../src/figures/widgets/explorerLooks.ts';
import { explorerPictureOf } from '../../src/figures/widgets/explorerPicture.ts';
import type { TakenTheory } from '../../src/figures/widgets/export/takenFigure.ts';
import { kernelLooks } from '../../src/figures/widgets/kernelLooks.ts';
import { kernelPictureOf } from '../../src/figures/widgets/kernelPicture.ts';
import { momentsOf, sharedWith } from '../../src/networks/normalizationAxes.ts';
import { type NormalizationId, normalizations } from '../../src/networks/normalizations/index.ts';
import { completeSettings, type Settings } from '../../src/networks/settings.ts';
import { indexOf, normalized } from '../../src/networks/smallTensor.ts';
import { linesOf, scriptLines } from '../../src/scripts/script.ts';
import { completeLook, type GivenLook } from '../../src/state/looks.ts';
import { type Edits, edited, type Interpreter, numberOf, output } from './scriptRuns.ts';

/** What was compared, and what disagrees. */
export interface Compared {
  readonly compared: number;
  readonly complaints: readonly string[];
}

type Pairs = readonly (readonly [what: string, found: number, expected: number])[];

/** How far sums over a grid may be from the quadratures of the book: of most activations, of those that jump, and where a corner lies between two points of the grid. */
const [tolerance, afterJumps, atCorners] = [2e-6, 2e-4, 5e-4];

/** The program of a figure of theory, as its panel writes it. */
export function theoryText(
  theory: TakenTheory['theory'],
  { language }: Pick<Interpreter, 'language'>,
  given: Partial<Settings>,
  look: GivenLook,
): string {
  const none = { line: '', sentence: '', said: [], panels: [], legend: [], tables: [] };
  const settings = completeSettings(given);
  const script = scriptOfTheory({ ...none, theory, id: 'a', title: 'A figure', link: 'https://example.org/#a', settings, look }, language);
  if (!('text' in script)) throw new Error(`no script: ${script.refused}`);
  expect(linesOf(script.text), script.text).toBeGreaterThanOrEqual(scriptLines.fewest);
  expect(linesOf(script.text), script.text).toBeLessThanOrEqual(scriptLines.most);
  return script.text;
}

/** The number that a text has behind words. */
function behind(text: string, words: string): number {
  const at = text.indexOf(`${words} `);
  return at < 0
    ? Number.NaN
    : numberOf(
        text
          .slice(at + words.length + 1)
          .trim()
          .split(/\s+/)[0],
      );
}

function judged(pairs: Pairs, allowed: number): Compared {
  const wrong = pairs.filter(
    ([, found, expected]) =>
      !(Object.is(found, expected) || found === expected || Math.abs(found - expected) <= allowed * Math.max(1, Math.abs(expected))),
  );
  return {
    compared: pairs.length,
    complaints: wrong.map(([what, found, expected]) => `${what}: printed ${found}, the book has ${expected}`),
  };
}

const allowedFor = (activation: Settings['activation']): number => {
  if (activation === 'hardTanh') return atCorners;
  return activation === 'sign' || activation === 'step' ? afterJumps : tolerance;
};

/** What of a cosine map a program with other constants at its top says otherwise than the book does at these. */
export function compareKernel(
  interpreter: Interpreter,
  given: Partial<Settings>,
  look: GivenLook,
  edits: Edits,
  other: Partial<Settings>,
): Compared {
  const text = output(interpreter, edited(theoryText('kernelMap', interpreter, given, look), edits));
  const settings = completeSettings({ ...given, ...other });
  const picture = kernelPictureOf(
    settings,
    completeLook(kernelLooks, { ...look, ...(edits.K === undefined ? {} : { truncation: edits.K }) }),
  );
  if (picture === undefined) throw new Error('a figure without a map');
  const { kernel, cut, orbit } = picture;
  const layers = [0, 1, 2, 3, 4].map((quarter) => Math.floor((quarter * settings.depth) / 4));
  return judged(
    [
      ['q', behind(text, 'q'), kernel.length],
      ['kappa(0)', behind(text, 'kappa(0)'), kernel.atZero],
      ["kappa'(0)", behind(text, "kappa'(0)"), kernel.slopeAtZero],
      ["kappa'(1)", behind(text, "kappa'(1)"), kernel.slopeAtOne],
      ["kappa_K'(1)", behind(text, "kappa_K'(1)"), cut?.kernel.slopeAtOne ?? Number.NaN],
      ['rho*', behind(text, 'rho*'), kernel.fixedPoint],
      ["kappa'(rho*)", behind(text, "kappa'(rho*)"), kernel.slopeAtFixedPoint],
      ['C', behind(text, ' C'), kernel.scale],
      ['c_0', behind(text, 'c_0'), kernel.unit.mean],
      ...layers.flatMap((layer) => {
        const line = text.split('\n').find((one) => one.startsWith(`layer ${layer} `)) ?? '';
        return [
          [`cosine at layer ${layer}`, behind(line, 'cosine'), orbit.cosines[layer]],
          [`distance at layer ${layer}`, behind(line, 'distance'), orbit.distances[layer]],
          [`cosine of the series at layer ${layer}`, behind(line, 'cut off'), cut?.orbit.cosines[layer] ?? Number.NaN],
        ] as const;
      }),
    ],
    allowedFor(settings.activation),
  );
}

/** The same of the explorer of activations, at another deviation. */
export function compareExplorer(
  interpreter: Interpreter,
  given: Partial<Settings>,
  look: GivenLook,
  edits: Edits & { readonly DEVIATION: number },
): Compared {
  const text = output(interpreter, edited(theoryText('activationExplorer', interpreter, given, look), edits));
  const { present, beside } = explorerPictureOf(
    completeSettings(given),
    completeLook(explorerLooks, { ...look, deviation: edits.DEVIATION }),
  );
  const both = [present, ...(beside ? [beside] : [])].map(({ activation, kernel, strength, lengthExponent }) => {
    const own = text.slice(text.indexOf(`${activation} at deviation`));
    if (kernel === undefined) throw new Error(`${activation} without moments`);
    const { unit, coefficients, atZero, slopeAtZero, slopeAtOne, fixedPoint, slopeAtFixedPoint, scale, map } = kernel;
    const printed = own
      .slice(own.indexOf('0.5: ') + 5)
      .trim()
      .split(/[\s\]]+/)
      .map(numberOf);
    const pairs: Pairs = [
      ['E phi^2', behind(own, 'E phi^2'), unit.square],
      ["E phi'^2", behind(own, " E phi'^2"), unit.squaredSlope],
      ['C', behind(own, ' C'), scale],
      ['c_0', behind(own, 'c_0'), unit.mean],
      ['c_1', behind(own, 'c_1'), coefficients[1]],
      ['beta', behind(own, 'beta'), strength],
      ['length exponent', behind(own, 'd ln q'), lengthExponent],
      ['kappa(0)', behind(own, 'kappa(0)'), atZero],
      ["kappa'(0)", behind(own, "kappa'(0)"), slopeAtZero],
      ["kappa'(1)", behind(own, "kappa'(1)"), slopeAtOne],
      ['rho*', behind(own, 'rho*'), fixedPoint],
      ["kappa'(rho*)", behind(own, "kappa'(rho*)"), slopeAtFixedPoint],
      // Of -1, -0.5 and 0.5.
      ...[-0.5, 0.5].map((rho, k) => [`kappa(${rho})`, printed[k + 1], map(rho)] as const),
    ];
    return judged(
      pairs.map(([what, ...numbers]) => [`${activation}, ${what}`, ...numbers]),
      allowedFor(activation),
    );
  });
  return { compared: both.reduce((sum, { compared }) => sum + compared, 0), complaints: both.flatMap(({ complaints }) => complaints) };
}

/** What a program says of the axes of normalizations, given the tensor of the book at another seed and with fewer samples in place of its own. */
export function compareAxes(
  interpreter: Interpreter,
  given: Partial<Settings>,
  look: GivenLook,
  edits: { readonly SEED: number; readonly SAMPLES: 2 | 4 },
): Compared {
  const text = edited(theoryText('normalizationAxes', interpreter, given, look), edits);
  const own = output(interpreter, text);
  const settings = completeSettings({ ...given, seed: edits.SEED });
  const picture = axesPicture(settings, completeLook(axesLooks, { ...look, samples: String(edits.SAMPLES) }));
  const { shape, groups, place, before } = picture;
  const values = Array.from({ length: shape.samples * shape.channels * shape.positions }, (_, k) => {
    const [sample, unit] = [Math.floor(k / (shape.channels * shape.positions)), k % (shape.channels * shape.positions)];
    return before.values[indexOf(shape, { sample, channel: Math.floor(unit / shape.positions), position: unit % shape.positions })];
  });
  const array = `${interpreter.language === 'numpy' ? 'np.array' : 'torch.tensor'}([${values.join(', ')}])`;
  const ofBook = output(
    interpreter,
    text.replace(/^before = .*$/m, `before = ${array}.reshape(SAMPLES, GROUPS, CHANNELS // GROUPS, SIDE ** 2)`),
  );
  const kinds = (Object.keys(normalizations) as NormalizationId[]).filter((id) => id !== 'none');
  const pairs = kinds.flatMap((id) => {
    const shared = sharedWith(id, place, shape, groups);
    const [was, is] = [before, normalized(id, before, shape, groups)].map((tensor) => momentsOf(tensor, shared));
    const line = (of: string): string => of.split('\n').find((one) => one.startsWith(`${id}: `)) ?? '';
    const [first, then] = line(ofBook).split('->');
    const [, drawn] = line(own).split('->');
    return [
      [`entries of ${id}`, behind(line(own), `${id}:`), shared.length],
      [`mean of ${id}, before`, behind(first, 'mean'), was.mean],
      [`deviation of ${id}, before`, behind(first, 'deviation'), was.deviation],
      [`mean of ${id}, after`, behind(then, 'mean'), is.mean],
      [`deviation of ${id}, after`, behind(then, 'deviation'), is.deviation],
      // Of its own random numbers: mean square 1, and where the mean is taken away that is 0.
      [`square of ${id}, own numbers`, Math.hypot(behind(drawn, 'mean'), behind(drawn, 'deviation')), 1],
    ] as const;
  });
  const at = indexOf(shape, place);
  const hand = /entry at hand: (\S+) -> (\S+)/.exec(ofBook);
  return judged(
    [
      ...pairs,
      ['the entry at hand, before', numberOf(hand?.[1] ?? 'nan'), before.values[at]],
      ['the entry at hand, after', numberOf(hand?.[2] ?? 'nan'), picture.after.values[at]],
    ],
    // Six digits are printed.
    1e-5,
  );
}
