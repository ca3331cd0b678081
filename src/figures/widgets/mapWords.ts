import { messages } from '../../messages/messages.ts';
import type { ParameterId } from '../../networks/parameters.ts';
import { defaultSetting, type Settings } from '../../networks/settings.ts';
import { type SheetId, sheets } from '../../theory/sheets/index.ts';
import type { Sheet, SheetAxis, SheetPoint } from '../../theory/sheets/sheet.ts';
import { valueText } from '../plots/valueText.ts';
import { valueAt } from './mapPicture.ts';
import { optionLabel } from './optionLabel.ts';

const { map, parameters, shell, theory } = messages;

/** The settings that a map depends on beside its axes, in words: "tanh". */
export function mapLine(of: SheetId, settings: Settings): string {
  const { reads } = sheets[of];
  const said = reads.filter((id) => !isIdle(id, settings));
  return said
    .map((id) => {
      const name = optionLabel(id, String(settings[id]));
      if (id === 'normalization' && settings.normalization === 'none') return messages.figure.short.noNormalization;
      return id === 'activation' || id === 'normalization' ? name : messages.figure.short.named(parameters.label[id], name);
    })
    .join(' · ');
}

/** What stands at the value that changes nothing, or is read only under another setting. */
function isIdle(id: ParameterId, settings: Settings): boolean {
  const { activation, normalization, weights } = settings;
  const readUnder: Partial<Record<ParameterId, boolean>> = {
    slope: activation === 'leakyRelu',
    weightVariance: normalization === 'none',
    batch: normalization === 'batch',
    groups: normalization === 'group',
    density: weights === 'sparse',
  };
  if (id === 'activation' || id === 'normalization') return false;
  const always = id === 'batch' || id === 'weightVariance';
  return readUnder[id] === false || (!always && String(settings[id]) === String(defaultSetting(id, settings)));
}

const sideText = ({ parameter }: SheetAxis, settings: Settings): string =>
  map.side(parameters.label[parameter], optionLabel(parameter, String(settings[parameter])));

/** Where settings stand on a map, and the number there, of their point where that is known, else of their cell: "Weight variance 2.5, Bias variance 0.05: ln χ₁ = 0.125". */
export function mapReading(of: SheetId, sheet: Sheet, settings: Settings, point?: SheetPoint): string {
  const { value: ofCell, holds } = valueAt(sheet, settings);
  const value = point?.value ?? ofCell;
  const number = Number.isNaN(value) ? map.noNumber : map.number(sheets[of].plain, valueText(value));
  return map.reading([sideText(sheet.x, settings), sideText(sheet.y, settings)], number, holds ? undefined : map.hatchedHere);
}

/** Whose number it is, and what it takes for granted. */
export function mapSource(of: SheetId): string {
  const { mark, source, assumptions } = sheets[of];
  return shell.sentences([
    map.source(theory.mark[mark], theory.source[source]),
    assumptions.length === 0 ? '' : theory.asks.assumes(assumptions.map((id) => theory.assumption[id])),
  ]);
}

/** The whole map, in a few sentences. */
export function mapDescription(of: SheetId, sheet: Sheet | undefined, settings: Settings, point: SheetPoint | undefined): string {
  const { title } = map.sheet[of];
  if (sheet === undefined) return title;
  return shell.sentences([
    map.description(title, parameters.label[sheet.x.parameter], parameters.label[sheet.y.parameter]),
    `${mapReading(of, sheet, settings, point)}.`,
    ...(point ? [map.verdict[point.verdict]] : []),
  ]);
}
