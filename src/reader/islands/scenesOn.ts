import type { FigureScene } from '../../figures/widgets/benchProps.ts';

/** The scenes of the page that show a figure, as they stand in its text; undefined where there are none. */
export function scenesOn(figure: string, page: Document = document): readonly FigureScene[] | undefined {
  const tags = [...page.querySelectorAll<HTMLElement>('.scene')].filter(({ dataset }) => dataset.figure === figure);
  return tags.length === 0 ? undefined : tags.map(({ dataset: { scene = '', query = '' } }) => ({ name: scene, query }));
}
