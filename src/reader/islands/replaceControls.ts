import { messages } from '../../messages/messages.ts';
import { plainButton } from '../shell/notice.ts';

/** Says in the place of a figure's controls that its code could not be had, and offers to reload. The drawn picture stays. */
export function replaceControls(island: HTMLElement): void {
  const problem = document.createElement('div');
  problem.className = 'island-problem';
  problem.setAttribute('role', 'alert');
  const sentence = document.createElement('p');
  sentence.textContent = messages.shell.figureNotLoaded;
  problem.append(
    sentence,
    plainButton(messages.shell.reload, () => window.location.reload()),
  );
  const [controls, ...others] = island.querySelectorAll('fieldset');
  if (controls) controls.replaceWith(problem);
  else island.prepend(problem);
  for (const other of others) other.remove();
  for (const button of island.querySelectorAll<HTMLButtonElement>('button:not(.plain-button)')) button.disabled = true;
}
