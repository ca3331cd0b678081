import { messages } from '../../messages/messages.ts';

/** Says at the head of the page that it has no figure of the name that its link names, where that is so. */
export function sayMissingFigure(page: Document = document): void {
  const figure = new URLSearchParams(page.location.search).get('figure');
  if (!figure || page.getElementById(figure)?.dataset.island !== undefined) return;
  const remark = page.createElement('p');
  remark.className = 'page-remark';
  remark.setAttribute('role', 'alert');
  remark.textContent = messages.problems.unknownFigure(figure);
  page.querySelector('main')?.prepend(remark);
}
