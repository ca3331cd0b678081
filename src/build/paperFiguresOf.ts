import type { LanguageId } from '../messages/languages.ts';
import { textIn } from '../reader/chapter.ts';
import type { IslandUse } from '../reader/page.ts';
import type { PaperFigure, PaperFigureText } from '../reader/paperFigure.ts';
import { sceneQuery } from './scenes.ts';

/** What a page may list papers' figures from. */
export interface PaperFigureSources {
  /** The file, for complaints. */
  readonly file: string;
  readonly language: LanguageId;
  readonly paperFigures?: readonly PaperFigure[];
}

/** Papers' figures as a page lists them; throws where the figures of the page, once they are known, cannot draw their networks. */
export function paperFiguresOf(
  { file, language, paperFigures = [] }: PaperFigureSources,
  islands?: readonly IslandUse[],
): readonly PaperFigureText[] {
  return paperFigures.map(({ work, figure, title, shows, measured, networks }) => ({
    id: `${work}-${figure}`,
    work,
    figure,
    title: textIn(language, title),
    shows: textIn(language, shows),
    measured: textIn(language, measured),
    networks: networks.map(({ name, on, set }) => {
      const scene = { name: `${work}, figure ${figure}, ${name.en}`, figure: on, settings: set };
      return { name: textIn(language, name), on, query: (islands && sceneQuery(file, scene, islands)) ?? '' };
    }),
  }));
}
