import { figureAddress } from '../../figures/widgets/share/figureAddress.ts';
import { messages } from '../../messages/messages.ts';
import { queryOfFigure } from '../../state/figureQueries.ts';
import { codeSvg } from '../codeSvg.ts';
import { make } from '../make.ts';

const { share } = messages;

/** Where a room finds what is on the projector: the figure exactly as it is set, or else the place in the text. */
function addressShown(page: Document): string {
  const shown = page.querySelector<HTMLElement>('[data-presented]');
  const figure = shown?.dataset.island === undefined ? shown?.querySelector<HTMLElement>('[data-island]') : shown;
  if (figure) return figureAddress(figure.id, queryOfFigure(figure.id) ?? '');
  const { origin, pathname } = page.location;
  const anchor = shown?.id || shown?.querySelector('[id]')?.id;
  return `${origin}${pathname}${anchor ? `#${encodeURIComponent(anchor)}` : ''}`;
}

/** Fills the screen with the QR code of what is shown, for a room to point telephones at; the same key or Escape takes it away. */
export function showCode(page: Document = document): void {
  if (page.querySelector('dialog.share-screen')) return;
  const address = addressShown(page);
  const close = make('button', { type: 'button', class: 'control-button' }, share.code.back);
  const picture = codeSvg(address, share.code.picture(address), page) ?? make('p', {}, share.code.tooLong(address.length));
  const sheet = make(
    'div',
    { class: 'share-code', 'data-filled': 'screen' },
    picture,
    make('p', { class: 'share-code-address' }, address),
    close,
  );
  const dialog = make('dialog', { class: 'share-screen', 'aria-label': share.way.code }, sheet);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('keydown', ({ key }) => key === 'q' && dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  page.body.append(dialog);
  dialog.showModal();
}
