import { messages } from '../../messages/messages.ts';

/** A button of the page itself, outside of figures. */
export function plainButton(label: string, onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'plain-button';
  button.textContent = label;
  button.addEventListener('click', onClick);
  return button;
}

/** Says something at the foot of the window, over the text and in nobody's way, with a button to reload and one to go on. */
export function showNotice(text: string, reload: () => void = () => window.location.reload()): void {
  document.querySelector('.notice')?.remove();
  const notice = document.createElement('div');
  notice.className = 'notice';
  notice.setAttribute('role', 'status');
  document.body.append(notice);
  const sentence = document.createElement('p');
  sentence.textContent = text;
  const { reload: label, notNow } = messages.shell;
  // Into a region that is there already, so that screen readers read it out.
  requestAnimationFrame(() =>
    notice.append(
      sentence,
      plainButton(label, reload),
      plainButton(notNow, () => notice.remove()),
    ),
  );
}
