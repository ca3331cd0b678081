import { messages } from '../../messages/messages.ts';
import { queryOfFigure } from '../../state/figureQueries.ts';
import { make } from '../make.ts';
import { printedCode } from './printedCode.ts';

/** Where a figure can be turned as it is printed: its anchor and its state, or while it sleeps what the address says of it. */
function addressOf(id: string, { origin, pathname, search }: Location): string {
  const own = queryOfFigure(id) ?? (new URLSearchParams(search).get('figure') === id ? search : '');
  return `${origin}${pathname}${own}#${encodeURIComponent(id)}`;
}

/** Before the page is printed: unfolds what is folded, but for answers and what is filled only when it is opened, and writes under each figure where it lives; afterwards all is as before. */
export function preparePrint(page: Document = document): void {
  let undo: (() => void)[] = [];
  const restore = (): void => {
    for (const step of undo) step();
    undo = [];
  };
  addEventListener('beforeprint', () => {
    restore();
    for (const details of page.querySelectorAll<HTMLDetailsElement>(
      'main details:not([open], .figure-table, .theory-terms, .fold-answers)',
    )) {
      details.open = true;
      undo.push(() => {
        details.open = false;
      });
    }
    for (const island of page.querySelectorAll<HTMLElement>('[data-island]')) {
      const line = page.createElement('p');
      line.className = 'print-address';
      const address = addressOf(island.id, page.location);
      const code = printedCode(address);
      line.append(make('span', {}, messages.shell.addressOfFigure(address)), ...(code ? [code] : []));
      island.after(line);
      undo.push(() => line.remove());
    }
  });
  addEventListener('afterprint', restore);
}
