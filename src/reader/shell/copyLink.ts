import { messages } from '../../messages/messages.ts';

/** Milliseconds that the word stays. */
const shownFor = 1800;

/** Puts the address of a section on the clipboard when the sign beside its title is pressed, and says so. */
export function copySectionLinks(): void {
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('.section-link');
    if (!link || !navigator.clipboard) return;
    const address = new URL(link.href);
    // A section is the same whatever the figures show.
    address.search = '';
    void navigator.clipboard.writeText(address.href).then(
      () => sayCopied(link),
      () => {},
    );
  });
}

function sayCopied(link: HTMLElement): void {
  link.parentElement?.querySelector('.link-copied')?.remove();
  const word = document.createElement('span');
  word.className = 'link-copied';
  word.setAttribute('role', 'status');
  link.after(word);
  // Into a region that is there already, so that screen readers read it out.
  requestAnimationFrame(() => {
    word.textContent = messages.prose.linkCopied;
  });
  setTimeout(() => word.remove(), shownFor);
}
