import { openedWith } from '../../state/embedded.ts';
import { hearHost } from './hearHost.ts';
import { tellHeight } from './tellHeight.ts';
import { embedFoot, embedHead } from './words.ts';

/**
 * Readies a page that shows one figure alone, in the frame of another page: `public/beforePaint.js` has hidden all else before it was painted; here come
 * what was wrong with the address, the way back into the book, and the conversation with the page around.
 */
export function showEmbedded(figure: string, page: Document = document): void {
  const place = page.getElementById(figure);
  for (let fold = place?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  const head = embedHead(figure, openedWith, page);
  if (head) page.body.prepend(head);
  page.body.append(embedFoot(figure, openedWith, page));
  if (window.parent === window) return;
  const tellAgain = tellHeight(figure, window);
  hearHost(window, tellAgain);
}
