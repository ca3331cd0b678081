import { settingsOf, specOf } from '../../../networks/ensembleSpec.ts';
import type { Settings } from '../../../networks/settings.ts';
import { comparisonScript } from '../../../scripts/comparisonScript.ts';
import type { LanguageId } from '../../../scripts/dialects.ts';
import { distanceScript } from '../../../scripts/distanceScript.ts';
import { experimentScript } from '../../../scripts/experimentScript.ts';
import { mapScript } from '../../../scripts/mapScript.ts';
import type { Script } from '../../../scripts/script.ts';
import { sweepScript } from '../../../scripts/sweepScript.ts';
import { sheets } from '../../../theory/sheets/index.ts';
import { withMeanField } from '../../../theory/withMeanField.ts';
import { isComparison, isDistances, isMap, isSweep, isTheory, type TakenFigure } from '../export/takenFigure.ts';
import { scriptOfTheory } from './scriptOfTheory.ts';

/** The settings of what a figure shows, whatever its knobs say meanwhile. */
export const settingsOfTaken = (figure: TakenFigure): Settings =>
  isMap(figure) || isTheory(figure) ? figure.settings : settingsOf(figure.result.spec);

/** The program that draws a figure's picture anew; `digits` is where the handwritten digits are. */
export function scriptOfFigure(figure: TakenFigure, language: LanguageId, digits: string): Script {
  const { title, link = '' } = figure;
  const settings = settingsOfTaken(figure);
  if (isTheory(figure)) return scriptOfTheory(figure, language);
  if (isMap(figure)) {
    const { plain, at } = sheets[figure.of];
    return mapScript({ title, link, settings, of: figure.of, plain, value: at(specOf(settings))?.value }, language);
  }
  const asked = { title, link, settings, digits };
  if (isComparison(figure)) {
    const compared = figure.result.compared.filter((id) => !figure.hidden.includes(id));
    return comparisonScript({ ...asked, compared, result: figure.result }, language);
  }
  const { meanField } = withMeanField(specOf(settings));
  if (isDistances(figure)) {
    return distanceScript({ ...asked, result: figure.result, layer: figure.place.layer, meanField }, language);
  }
  return isSweep(figure)
    ? sweepScript({ ...asked, result: figure.result, meanField }, language)
    : experimentScript({ ...asked, result: figure.result }, language);
}
