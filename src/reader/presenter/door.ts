import { actionOf } from './keys.ts';
import { readStop } from './place.ts';

const presenter = () => import('./presenter.ts');

/** Waits for a key, a button or an address that asks for the projector or its help, and loads what it needs then. */
export function watchForPresenter(page: Document = document): void {
  const stop = readStop(page.location.search);
  if (stop !== undefined) void presenter().then(({ present }) => present(stop));
  page.addEventListener('keydown', (event) => {
    const action = actionOf(event, page.documentElement.dataset.presenting !== undefined, page);
    if (action === undefined) return;
    event.preventDefault();
    void presenter().then(({ act }) => act(action));
  });
  page.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-presenter="help"]')) void presenter().then(({ act }) => act('help'));
  });
}
