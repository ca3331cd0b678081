import { knobText, readNumber } from '../../figures/widgets/knobRange.ts';
import { make } from '../make.ts';
import type { Turned } from './turned.ts';

/** Puts an entry in the place of a number, for its exact value: Enter or leaving applies it, Escape takes it back. */
export function enterNumber({ element, of, name, settings, turn }: Turned): void {
  const entry = make('input', { class: 'scrub-entry', type: 'text', inputmode: 'decimal', autocomplete: 'off', 'aria-label': name });
  entry.value = knobText(of, settings());
  entry.size = Math.max(3, entry.value.length + 1);
  let open = true;
  const close = (): void => {
    open = false;
    element.hidden = false;
    entry.remove();
  };
  /** Whether what stands there is taken. */
  const apply = (): boolean => {
    const typed = readNumber(of, entry.value);
    if ('refusal' in typed) {
      entry.setCustomValidity(typed.refusal);
      entry.reportValidity();
      return false;
    }
    close();
    if (typed.value !== Number(settings()[of])) turn(typed.value);
    return true;
  };
  entry.addEventListener('input', () => entry.setCustomValidity(''));
  entry.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') close();
    if (event.key === 'Escape' || apply()) element.focus();
  });
  entry.addEventListener('blur', () => {
    if (open && 'value' in readNumber(of, entry.value)) apply();
    else if (open) close();
  });
  element.hidden = true;
  element.after(entry);
  entry.focus();
  entry.select();
}
