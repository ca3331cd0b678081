import { type Action, actionOf } from './keys.ts';
import { readPlace } from './place.ts';

type Presenter = typeof import('./presenter.ts');

let loaded: Presenter | undefined;

/** Runs with the presenter: at once where it is there, so that keys act in their order, or as soon as it is. */
async function withPresenter(run: (presenter: Presenter) => void): Promise<void> {
  if (loaded) return run(loaded);
  loaded = await import('./presenter.ts');
  run(loaded);
}

/** Waits for a key, a button or an address that asks for the projector or its help, and loads what it needs then. */
export function watchForPresenter(page: Document = document): void {
  const act = (action: Action): void => void withPresenter((presenter) => presenter.act(action));
  const asked = readPlace(page.location.search);
  if (asked !== undefined) void withPresenter(({ present }) => present(asked));
  page.addEventListener('keydown', (event) => {
    const action = actionOf(event, page.documentElement.dataset.presenting !== undefined, page);
    if (action === undefined) return;
    event.preventDefault();
    act(action);
  });
  page.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-presenter="help"]')) act('help');
  });
}
