import { messages } from '../../messages/messages.ts';

const stated = '.claim[data-claim]';

const numberAt = ({ target }: Event): HTMLElement | null => (target instanceof Element ? target.closest<HTMLElement>(stated) : null);

/**
 * Makes every number that the text states the button of a panel that says how it was measured and measures it again; the panel's code comes
 * when a reader first asks. A number stays text within its line, so that nothing moves.
 */
export function watchClaims(page: Document = document): void {
  if (!('showPopover' in page.body)) return;
  for (const number of page.querySelectorAll<HTMLElement>(stated)) {
    number.tabIndex = 0;
    number.setAttribute('role', 'button');
    number.setAttribute('aria-haspopup', 'dialog');
    const { open: measured, openCalculated } = messages.claims;
    const open = number.dataset.claim?.includes('"calculation":') ? openCalculated : measured;
    number.setAttribute('aria-label', open(number.textContent ?? ''));
  }
  // A press on the number of an open panel closes the panel before the click comes.
  let closing: HTMLElement | null = null;
  page.addEventListener('pointerdown', (event) => {
    const number = numberAt(event);
    closing = number?.ariaExpanded === 'true' ? number : null;
  });
  const open = (event: Event): void => {
    const number = numberAt(event);
    if (number === null) return;
    event.preventDefault();
    if (number !== closing) void import('./claimPanel.ts').then(({ openClaim }) => openClaim(number));
    closing = null;
  };
  page.addEventListener('click', open);
  page.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') open(event);
  });
}
