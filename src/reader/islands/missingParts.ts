import { messages } from '../../messages/messages.ts';
import { showNotice } from '../shell/notice.ts';

/** Offers to reload when a part of the book's code is gone, as after the book was published anew while this page was open. */
export function tellOfMissingParts(): void {
  window.addEventListener('vite:preloadError', () => showNotice(messages.shell.partGone));
}
