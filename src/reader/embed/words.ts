import { figureAddress } from '../../figures/widgets/share/figureAddress.ts';
import { knobsAt } from '../../figures/widgets/share/sharedFigure.ts';
import { messages } from '../../messages/messages.ts';
import { embedProblems } from '../../state/embed.ts';
import { queryOfFigure } from '../../state/figureQueries.ts';
import { isForeign } from '../../state/permalink.ts';
import { make } from '../make.ts';

const { embed } = messages;

/** What stands above a figure that is alone where its address says something wrong: what that was, and what is allowed. */
export function embedHead(figure: string, search: string, page: Document): HTMLElement | undefined {
  const figures = [...page.querySelectorAll<HTMLElement>('[data-island]')].map(({ id }) => id);
  const knobs = knobsAt(page.getElementById(figure)).map(({ name }) => name);
  const problems = embedProblems(search, figures, knobs);
  if (problems.length === 0) return undefined;
  const sentences = problems.map(({ key, given, allowed }) =>
    make('p', {}, key === 'embed' ? embed.noFigure(given, allowed) : embed.problem(key, given, allowed)),
  );
  return make('div', { class: 'embed-words embed-problems', role: 'alert' }, ...sentences);
}

/** The small line below a figure that is alone: it leads into the book, to exactly this, or to the page where there is no such figure. */
export function embedFoot(figure: string, search: string, page: Document): HTMLElement {
  const isThere = page.getElementById(figure)?.dataset.island !== undefined;
  const link = make('a', { target: '_blank', rel: 'noopener' }, isThere ? embed.inTheBook(page.title) : page.title);
  const lead = (): void => {
    link.href = isThere ? figureAddress(figure, queryOfFigure(figure) ?? queryOfState(search)) : page.location.pathname;
  };
  lead();
  // Just before it is followed or copied: the reader may have turned knobs.
  for (const event of ['pointerover', 'pointerdown', 'focus', 'contextmenu'] as const) link.addEventListener(event, lead);
  return make('footer', { class: 'embed-words embed-credit' }, link);
}

/** What an address says of the figure, without what it says of the page. */
function queryOfState(search: string): string {
  const query = new URLSearchParams(search);
  for (const key of [...query.keys()]) if (isForeign(key)) query.delete(key);
  return query.size === 0 ? '' : `?${query}`;
}
