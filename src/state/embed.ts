import { escaped } from './permalink.ts';

/** What a page shows that another page frames: one figure alone. The keys of its address are `embed`, `hide` and `lock`. */
export interface Embed {
  /** The figure, by its id. */
  readonly figure: string;
  /** Knobs and other parts that are left out. */
  readonly hide: ReadonlySet<string>;
  /** Knobs that are shown and cannot be turned. */
  readonly lock: ReadonlySet<string>;
}

/** A value of an address of an embedded figure that means nothing, and what would. */
export interface EmbedProblem {
  readonly key: 'embed' | 'figure' | 'hide' | 'lock' | 'theme';
  readonly given: string;
  readonly allowed: readonly string[];
}

/** Parts of a figure, beside its knobs, that can be left out. */
export const embedParts = ['title', 'caption', 'actions'] as const;

/** A part of a figure that can be left out. */
export type EmbedPart = (typeof embedParts)[number];

/** What is lit how in a frame; where the address says neither, the frame follows the reader's system. */
export const embedThemes = ['light', 'dark'] as const;

/** How a frame is lit. */
export type EmbedTheme = (typeof embedThemes)[number];

/** What somebody who embeds a figure chose. */
export interface EmbedChoice {
  readonly hide: readonly string[];
  readonly lock: readonly string[];
  readonly theme: EmbedTheme | undefined;
}

const namesIn = (list: string | null): readonly string[] => (list ?? '').split(',').flatMap((name) => name.trim() || []);

/** What an address asks to be shown alone; undefined where it asks for the whole page. `public/beforePaint.js` reads the same keys. */
export function readEmbed(search: string): Embed | undefined {
  const query = new URLSearchParams(search);
  const figure = query.get('embed');
  if (!figure) return undefined;
  return { figure, hide: new Set(namesIn(query.get('hide'))), lock: new Set(namesIn(query.get('lock'))) };
}

/** What an address of an embedded figure says wrongly, given the figures of its page and the knobs of the one that it shows. */
export function embedProblems(search: string, figures: readonly string[], knobs: readonly string[]): readonly EmbedProblem[] {
  const query = new URLSearchParams(search);
  const embed = readEmbed(search);
  if (embed === undefined) return [];
  if (!figures.includes(embed.figure)) return [{ key: 'embed', given: embed.figure, allowed: figures }];
  const [figure, theme] = [query.get('figure') ?? embed.figure, query.get('theme')];
  const strangers = (key: 'hide' | 'lock', allowed: readonly string[]): readonly EmbedProblem[] =>
    [...embed[key]].filter((name) => !allowed.includes(name)).map((given) => ({ key, given, allowed }));
  return [
    ...(figure === embed.figure ? [] : [{ key: 'figure', given: figure, allowed: [embed.figure] } as const]),
    ...strangers('hide', [...embedParts, ...knobs]),
    ...strangers('lock', knobs),
    ...(theme === null || embedThemes.some((known) => known === theme)
      ? []
      : [{ key: 'theme', given: theme, allowed: embedThemes } as const]),
  ];
}

/** The query string of a figure alone, from that of its state, which may be empty. */
export function writeEmbed(figure: string, query: string, { hide, lock, theme }: EmbedChoice): string {
  const said = Object.entries({ embed: figure, hide: hide.join(','), lock: lock.join(','), theme: theme ?? '' });
  const pairs = said.flatMap(([key, text]) => (text === '' ? [] : [`${key}=${escaped(text)}`]));
  return `${query === '' ? `?v=1&figure=${escaped(figure)}` : query}&${pairs.join('&')}`;
}
