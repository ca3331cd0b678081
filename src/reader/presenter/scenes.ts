import { type Stop, stopOf, wordsOf } from './stops.ts';

/** A stop with a number key of its own. */
export interface Scene {
  readonly name: string;
  /** The index of its stop. */
  readonly stop: number;
  /** The figure that it sets, and the query string that it sets it to. */
  readonly figure?: HTMLElement;
  readonly query?: string;
}

/** As many as there are digits to press. */
const most = 9;

/** A scene that the author of the page named: where its figure stands, or else its tag. */
function namedScene(tag: HTMLElement, stops: readonly Stop[]): Scene {
  const { scene = '', figure: id, query } = tag.dataset;
  const figure = (id !== undefined && tag.ownerDocument.getElementById(id)) || undefined;
  return { name: scene, stop: stopOf(figure ?? tag, stops), figure, query };
}

/** The scenes of a page: those that its author named, or else its figures by their titles, or else its sections. */
export function scenesOf(main: Element, stops: readonly Stop[]): readonly Scene[] {
  const named = [...main.querySelectorAll<HTMLElement>('.scene')];
  if (named.length > 0) return named.slice(0, most).map((tag) => namedScene(tag, stops));
  const figures = [...main.querySelectorAll('[data-scene]')];
  const elements = figures.length > 0 ? figures : [...main.querySelectorAll('h2')];
  return elements.slice(0, most).map((element) => ({
    name: element.getAttribute('data-scene') || wordsOf(element),
    stop: stopOf(element, stops),
  }));
}
