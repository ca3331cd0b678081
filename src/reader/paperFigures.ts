import { callScene } from '../state/sceneCall.ts';

/** Whether a click means to follow a link here, and not in another tab. */
const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

/** Lets the links of papers' figures set a figure of the page where it stands; without this they open the page anew. */
export function watchPaperFigures(page: Document = document): void {
  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-opens]') : null;
    const place = page.getElementById(link?.dataset.opens ?? '');
    if (link === null || place === null || !isPlain(event)) return;
    event.preventDefault();
    callScene(place, link.dataset.query ?? '');
    place.scrollIntoView({ block: 'start' });
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
  });
}
