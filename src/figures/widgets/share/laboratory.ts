import { parameterIds } from '../../../networks/parameters.ts';
import { completeSettings, type Settings } from '../../../networks/settings.ts';
import { type GivenLook, writeLook } from '../../../state/looks.ts';
import { escaped, permalinkVersion, writePermalink } from '../../../state/permalink.ts';
import type { FigurePlace } from './sharedFigure.ts';

/** What the figures of the Laboratory are called, by the island of the figure that is carried there; other kinds are called as their island. */
const benches: Readonly<Record<string, string>> = { experiment: 'bench', sweep: 'sweep', theoryMap: 'map', sideBySide: 'side' };

/** The defaults of the parameter table, which the Laboratory's bench begins with. */
const table = completeSettings({});

/**
 * Every setting by its name: what the Laboratory's other figures begin with is theirs to say, so nothing may be left to it. The name of a table
 * stands only where there is one.
 */
function everySetting(figure: string, settings: Settings): string {
  const said = parameterIds.filter((id) => id !== 'data' || settings.data !== '');
  const pairs = said.map((id) => `${id}=${escaped(String(settings[id]))}`);
  return `?v=${permalinkVersion}&figure=${escaped(figure)}&${pairs.join('&')}`;
}

/** The query string and anchor that set a figure of the Laboratory as another figure is set, with what its kind goes over. */
export function laboratoryLink({ kind, extra }: Pick<FigurePlace, 'kind' | 'extra'>, settings: Settings, look: GivenLook = {}): string {
  const figure = benches[kind] ?? kind;
  const query = figure === 'bench' ? writePermalink(figure, settings, table) : everySetting(figure, settings);
  const more = Object.entries(extra).map(([key, text]) => `&${key}=${escaped(text)}`);
  return `${query}${writeLook(look, {})}${more.join('')}#${encodeURIComponent(figure)}`;
}

/** The query string and anchor that put a network and its like side by side in the Laboratory, to turn one of them. */
export const besideLink = (settings: Settings): string =>
  `${everySetting(benches.sideBySide, settings)}&beside=1#${encodeURIComponent(benches.sideBySide)}`;
