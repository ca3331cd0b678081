/** What a figure plays: the pictures of a knob's values, or its lines as tones. */
export type Played = 'play' | 'listen';

/** Waits for what is to be played. */
let waiting: MutationObserver | undefined;

function stopWaiting(): void {
  waiting?.disconnect();
  waiting = undefined;
}

const figureShown = (page: Document): Element | null => page.querySelector('[data-presented] .experiment');

/** Starts what is open, or lets it rest; whether that could be done yet. */
function turn(figure: Element, played: Played): boolean {
  const button = figure.querySelector<HTMLElement>(`.figure-row [data-starts="${played}"]:not([aria-disabled="true"])`);
  button?.click();
  return button !== null;
}

/** Whether the figure on the screen has something to play. */
export const canPlay = (played: Played, page: Document = document): boolean =>
  figureShown(page)?.querySelector(`.figure-actions [data-sign="${played}"]`) != null;

/** Plays the figure on the screen, or its tones; what plays already rests. A figure that has nothing to play stays as it is. */
export function turnPlay(played: Played, page: Document = document): void {
  const figure = figureShown(page);
  const opener = figure?.querySelector<HTMLElement>(`.figure-actions [data-sign="${played}"]`);
  if (!figure || !opener) return;
  stopWaiting();
  if (opener.getAttribute('aria-expanded') !== 'true') opener.click();
  page.documentElement.dataset.plays = played;
  if (turn(figure, played)) return;
  // Its code comes when it is first asked for, and there are no tones of a picture that is still to come.
  waiting = new MutationObserver(() => turn(figure, played) && stopWaiting());
  waiting.observe(figure, { childList: true, subtree: true, attributeFilter: ['aria-disabled'] });
}

/** Closes what plays the figure on the screen; whether there was anything. */
export function endPlays(page: Document = document): boolean {
  stopWaiting();
  const open = figureShown(page)?.querySelector<HTMLElement>('.figure-actions [data-sign][aria-expanded="true"]');
  open?.click();
  delete page.documentElement.dataset.plays;
  return open !== null && open !== undefined;
}
