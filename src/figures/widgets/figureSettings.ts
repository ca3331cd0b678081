import type { Settings } from '../../networks/settings.ts';
import { settingsOfFigure } from '../../state/pageFigures.ts';
import { readPermalink } from '../../state/permalink.ts';
import { type ExperimentProps, settingsOfProps } from './experimentProps.ts';

/** All that a figure is set to. */
export type FigureSettings = Settings;

/** What a query string sets a figure of the page to. */
export function settingsOfQuery(id: string, query: string, page: Document = document): Settings {
  const defaults = settingsOfProps(JSON.parse(page.getElementById(id)?.dataset.props ?? '{}') as ExperimentProps);
  return readPermalink(query, defaults).settings;
}

/** What a figure of the page is set to: by its knobs, or, while it sleeps, as it will wake. */
export function figureSettings(id: string, page: Document = document): Settings {
  const awake = settingsOfFigure(id);
  if (awake !== undefined) return awake;
  const defaults = settingsOfProps(JSON.parse(page.getElementById(id)?.dataset.props ?? '{}') as ExperimentProps);
  const link = readPermalink(page.location.search, defaults);
  return link.figure === id ? link.settings : defaults;
}
