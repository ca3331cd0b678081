import type { ActivationId } from '../../../networks/activations/index.ts';
import { axesScript } from '../../../scripts/axesScript.ts';
import type { LanguageId } from '../../../scripts/dialects.ts';
import { explorerScript } from '../../../scripts/explorerScript.ts';
import { digits } from '../../../scripts/headLines.ts';
import { kernelScript } from '../../../scripts/kernelScript.ts';
import type { Script } from '../../../scripts/script.ts';
import { completeLook } from '../../../state/looks.ts';
import { axesLooks, axesSizes } from '../axesLooks.ts';
import { axesPicture } from '../axesPicture.ts';
import { explorerLooks } from '../explorerLooks.ts';
import { explorerPictureOf } from '../explorerPicture.ts';
import type { TakenTheory } from '../export/takenFigure.ts';
import { kernelLooks } from '../kernelLooks.ts';
import { kernelPictureOf } from '../kernelPicture.ts';

/** Numbers as a comment of a program lists them. */
const listed = (numbers: Readonly<Record<string, number>>): string =>
  Object.entries(numbers)
    .map(([name, value]) => `${name} ${digits(value)}`)
    .join(', ');

type Programs = Readonly<Record<TakenTheory['theory'], (taken: TakenTheory, language: LanguageId) => Script>>;

const programs: Programs = {
  kernelMap: ({ settings, look, title, link = '' }, language) => {
    const given = completeLook(kernelLooks, look);
    const picture = kernelPictureOf(settings, given);
    const said = picture && {
      q: picture.kernel.length,
      'rho*': picture.kernel.fixedPoint,
      "kappa'(1)": picture.kernel.slopeAtOne,
      [`cosine ${settings.depth}`]: picture.orbit.cosines[settings.depth],
    };
    return kernelScript({ title, link, settings, truncation: given.truncation, said: said && listed(said) }, language);
  },
  activationExplorer: ({ settings, look, title, link = '' }, language) => {
    const given = completeLook(explorerLooks, look);
    const { present, beside } = explorerPictureOf(settings, given);
    const { unit, fixedPoint = Number.NaN } = { ...present.kernel };
    const said = { 'E phi^2': unit?.square ?? Number.NaN, "E phi'^2": unit?.squaredSlope ?? Number.NaN, 'rho*': fixedPoint };
    const other: ActivationId | undefined = beside?.activation;
    return explorerScript({ title, link, settings, deviation: given.deviation, beside: other, said: listed(said) }, language);
  },
  normalizationAxes: ({ settings, look, title, link = '' }, language) => {
    const { shape, groups, place, shared, moments } = axesPicture(settings, completeLook(axesLooks, look));
    const { before, after } = moments;
    const said = `${shared.length} entries; ${listed(before)} -> ${listed(after)}`;
    const { seed, normalization } = settings;
    const { channels, side } = axesSizes;
    return axesScript({ title, link, seed, normalization, samples: shape.samples, channels, side, groups, place, said }, language);
  },
};

/** The program of a figure of theory. */
export const scriptOfTheory = (taken: TakenTheory, language: LanguageId): Script => programs[taken.theory](taken, language);
