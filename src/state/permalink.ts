import { type ParameterId, parameterIds } from '../networks/parameters.ts';
import { type Problem, readSetting, reconcile, type Settings } from '../networks/settings.ts';
import { moveSettings } from './dependentDefaults.ts';

/** The version of the schema that links are written in; a link without one is read as 1. */
export const permalinkVersion = 1;

/** What a link says to one figure. */
export interface Permalink {
  /** The figure that it is meant for; absent where it is meant for every figure of the page. */
  readonly figure?: string;
  readonly version: number;
  /** Always valid: what the link does not say, or says wrongly, is as the figure has it. */
  readonly settings: Settings;
  readonly problems: readonly Problem[];
  /** Keys that mean nothing, the first few of them. */
  readonly unknown: readonly string[];
  /** The version that the link names, where that is not one that can be read. */
  readonly unknownVersion?: string;
}

/** What others hang on links to count who follows them: nobody need hear of it. */
const tracker = /^(utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|mc_cid|mc_eid|igshid|twclid|yclid)$/i;

const mostUnknown = 5;
const longestText = 1000;

/** Keys that say what a figure is of, beside what it is set to: `figureKeys.ts` reads them. */
const subjects: readonly string[] = ['over', 'values', 'of'];

const isParameter = (key: string): key is ParameterId => (parameterIds as readonly string[]).includes(key);

/** Keys of the page as a whole: how it looks, and what of it a projector or another page (`embed.ts`) shows. */
const pageKeys = /^(?:theme|projector|stop|scene|embed|hide|lock)$/;

/** What a key begins with that says how a figure of theory is looked at (`looks.ts`). */
export const lookPrefix = 'look.';

/** Keys that say which networks stand beside the first one of a figure that shows several (`groupLink.ts`). */
const besideKeys = /^(?:beside$|[b-d]\.)/;

/** Whether a key of an address says nothing of a figure. */
export const isForeign = (key: string): boolean =>
  key !== 'v' && key !== 'figure' && !isParameter(key) && !key.startsWith(lookPrefix) && !besideKeys.test(key);

/** A query string of this book, followed by what an address has beside it, letter for letter. */
export function keepForeign(query: string, search: string): string {
  const pairs = search.replace(/^\?/, '').split('&');
  const foreign = pairs.filter((pair) => pair !== '' && [...new URLSearchParams(pair).keys()].every(isForeign));
  const all = [query.replace(/^\?/, ''), ...foreign].filter((part) => part !== '');
  return all.length === 0 ? '' : `?${all.join('&')}`;
}

/** Reads a query string against a figure's own settings, which the figure may make agree in its own way; whatever it holds, the settings are valid and nothing is thrown. */
export function readPermalink(search: string, defaults: Settings, agree: typeof reconcile = reconcile): Permalink {
  const query = new URLSearchParams(search);
  const version = query.get('v') ?? '1';
  const moved: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const id of parameterIds) {
    const text = query.get(id)?.slice(0, longestText);
    if (text === undefined) continue;
    const read = readSetting(id, text);
    if ('problem' in read) problems.push(read.problem);
    else moved[id] = read.value;
  }
  const { settings, problems: conflicts } = agree(moveSettings(defaults, moved as Partial<Settings>));
  const strange = new Set(
    [...query.keys()].filter((key) => isForeign(key) && !tracker.test(key) && !pageKeys.test(key) && !subjects.includes(key)),
  );
  return {
    figure: query.get('figure') || undefined,
    version: permalinkVersion,
    settings,
    problems: [...problems, ...conflicts],
    unknown: [...strange].slice(0, mostUnknown),
    unknownVersion: version === String(permalinkVersion) ? undefined : version,
  };
}

/** The query string that gives a figure these settings; it says only what differs from the figure's own. */
export function writePermalink(figure: string, settings: Settings, defaults: Settings): string {
  const { activation, architecture } = settings;
  const own = moveSettings(defaults, { activation, architecture });
  const said = parameterIds.filter((id) => String(settings[id]) !== String(id in { activation, architecture } ? defaults[id] : own[id]));
  const pairs = said.map((id) => [id, String(settings[id])]);
  return `?${[['v', String(permalinkVersion)], ['figure', figure], ...pairs].map(([key, text]) => `${key}=${escaped(text)}`).join('&')}`;
}

/** Escaped for a query string, with the commas of lists left readable. */
export const escaped = (text: string): string => encodeURIComponent(text).replaceAll('%2C', ',');
