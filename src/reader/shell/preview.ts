import { placeBeside } from './placeBeside.ts';

/** Milliseconds that a pointer rests before a preview opens, and that it may be away before it closes. */
const [opening, closing] = [150, 250];

const previewed = 'a[data-preview]';

/** What a link leads to, without names, links to further previews, and what is folded. */
function contentOf(link: HTMLAnchorElement): DocumentFragment | undefined {
  const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (target === null) return undefined;
  const content = document.createDocumentFragment();
  content.append(...[...target.childNodes].map((node) => node.cloneNode(true)));
  for (const element of content.querySelectorAll('.equation-number, .fold')) element.remove();
  for (const element of content.querySelectorAll('[id], [data-preview]')) {
    element.removeAttribute('id');
    element.removeAttribute('data-preview');
  }
  return content;
}

/**
 * Shows beside a link what it leads to: a reference, a term, an equation, a result. It opens when the link is pointed at, focused, or
 * tapped once, stays while the pointer is on it, and closes at Escape. Without it the links lead to the same text.
 */
export function showPreviews(): void {
  const box = document.createElement('div');
  if (!('showPopover' in box)) return;
  Object.assign(box, { id: 'preview', className: 'preview', popover: 'manual', role: 'tooltip' });
  document.body.append(box);
  let shown: HTMLAnchorElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let touched = false;

  const later = (action: () => void, delay: number): void => {
    clearTimeout(timer);
    timer = setTimeout(action, delay);
  };
  const close = (): void => {
    clearTimeout(timer);
    shown?.removeAttribute('aria-describedby');
    shown = undefined;
    box.hidePopover();
  };
  const open = (link: HTMLAnchorElement): void => {
    const content = contentOf(link);
    if (link === shown || content === undefined) return;
    close();
    shown = link;
    link.setAttribute('aria-describedby', box.id);
    box.replaceChildren(content);
    box.showPopover();
    placeBeside(box, link);
  };
  const linkAt = ({ target }: Event): HTMLAnchorElement | null => (target instanceof Element ? target.closest(previewed) : null);

  document.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch') return;
    const link = linkAt(event);
    if (link !== null) later(() => open(link), opening);
    else if (event.target instanceof Node && box.contains(event.target)) clearTimeout(timer);
    else if (shown !== document.activeElement) later(close, closing);
  });
  document.addEventListener('focusin', (event) => {
    const link = linkAt(event);
    if (link?.matches(':focus-visible')) open(link);
    else if (!touched) close();
  });
  document.addEventListener('pointerdown', (event) => {
    touched = event.pointerType === 'touch';
  });
  document.addEventListener('click', (event) => {
    const link = linkAt(event);
    if (touched && link !== null && link !== shown) {
      event.preventDefault();
      open(link);
    } else if (!(event.target instanceof Node && box.contains(event.target))) close();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
}
