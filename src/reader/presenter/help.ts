import { messages } from '../../messages/messages.ts';
import { make } from '../make.ts';
import type { Action } from './keys.ts';
import type { Scene } from './scenes.ts';
import { singleKeysWanted, wantSingleKeys } from './singleKeys.ts';

const { presenter } = messages;
const { keys, keyNames } = presenter;

const table: readonly (readonly [readonly string[], string])[] = [
  [['p'], keys.projector],
  [['→', '↓', keyNames.pageDown, keyNames.space], keys.next],
  [['←', '↑', keyNames.pageUp], keys.previous],
  [[`${keyNames.shift} →`], keys.nextSection],
  [[`${keyNames.shift} ←`], keys.previousSection],
  [[keyNames.home, keyNames.end], keys.ends],
  [['1', '…', '9'], keys.scene],
  [['f'], keys.fullscreen],
  [['k'], keys.play],
  [['l'], keys.listen],
  [['q'], keys.code],
  [['?'], keys.help],
  [[keyNames.escape], keys.leave],
];

const keyCap = (name: string): Node | string => (name === '…' ? ' … ' : make('kbd', {}, name));

function keyTable(): HTMLElement {
  const rows = table.map(([names, does]) => make('div', {}, make('dt', {}, ...names.map(keyCap)), make('dd', {}, does)));
  return make('dl', { class: 'help-keys' }, ...rows);
}

/** The keys of the projector and the scenes of the page, in a dialog above it. */
export function showHelp(scenes: readonly Scene[], presenting: boolean, act: (action: Action) => void): void {
  if (document.querySelector('dialog.help')) return;
  const dialog = make('dialog', { class: 'help', 'aria-labelledby': 'help-title' });
  const button = (text: string, action?: Action): HTMLButtonElement => {
    const element = make('button', { type: 'button', class: 'help-button' }, text);
    element.addEventListener('click', () => {
      dialog.close();
      if (action !== undefined) act(action);
    });
    return element;
  };
  const list = scenes.map(({ name }, i) => make('li', {}, make('kbd', { 'aria-hidden': 'true' }, String(i + 1)), button(name, i + 1)));
  const wanted = make('input', { type: 'checkbox' });
  wanted.checked = singleKeysWanted();
  wanted.addEventListener('change', () => wantSingleKeys(wanted.checked));
  dialog.append(
    make('h2', { id: 'help-title' }, presenter.title),
    keyTable(),
    make('p', {}, presenter.inControls),
    ...(list.length === 0 ? [] : [make('h3', {}, presenter.scenes), make('ol', { class: 'help-scenes' }, ...list)]),
    make('label', { class: 'help-choice' }, wanted, presenter.singleKeys),
    make('p', { class: 'help-buttons' }, button(presenting ? presenter.leave : presenter.start, 'toggle'), button(presenter.close)),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
