import { optionLabel } from '../../figures/widgets/optionLabel.ts';
import { make } from '../make.ts';
import type { Face, Turned } from './turned.ts';

/** A name in the text as a menu: a native one lies over the words, unseen, so that the line stays as it is. */
export function bringMenu({ element, of, name, turn }: Turned, options: readonly string[]): Face {
  const words = make('span', { 'aria-hidden': 'true' });
  const menu = make('select', { class: 'scrub-menu', 'aria-label': name, title: name, autocomplete: 'off' });
  menu.append(...options.map((value) => make('option', { value }, optionLabel(of, value))));
  menu.addEventListener('change', () => turn(menu.value));
  // The line around the words is drawn where the menu before them has the focus.
  element.replaceChildren(menu, words);
  element.dataset.menu = '';
  element.dataset.live = '';
  return {
    show: (settings, text) => {
      words.textContent = text;
      menu.value = String(settings[of]);
    },
  };
}
