import { messages } from '../../messages/messages.ts';
import { partsOf } from './formulaParts.ts';
import { enterNumber } from './scrubEntry.ts';
import { stepsOfDrag, stepsOfKey, stopBeside } from './steps.ts';
import type { Face, Turned } from './turned.ts';

/** A number in the text as a slider: dragged to either side, stepped by keys, typed after Enter or a double click. */
export function bringSlider(turned: Turned, stops: () => readonly number[]): Face {
  const { element, of, name, settings, turn } = turned;
  const value = (): number => Number(settings()[of]);
  const move = (from: number, by: number): void => {
    const next = stopBeside(stops(), from, by);
    if (next !== value()) turn(next);
  };
  const attributes = { role: 'slider', tabindex: '0', 'aria-label': name, title: messages.driven.scrub.how };
  for (const [key, text] of Object.entries(attributes)) element.setAttribute(key, text);
  element.dataset.live = '';
  element.addEventListener('keydown', (event) => {
    const by = stepsOfKey(event.key, stops().length);
    if (by === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    if (by === undefined) enterNumber(turned);
    else move(value(), by);
  });
  element.addEventListener('dblclick', () => enterNumber(turned));
  const drag = (from: number, pixels: number): void => move(from, stepsOfDrag(pixels, stops().length));
  followDrag(element, element, value, drag);
  for (const part of partsOf(element)) {
    part.dataset.scrubbed = '';
    part.title = messages.driven.terms.drag;
    followDrag(part, element, value, drag);
  }
  return {
    show: (_settings, text) => {
      element.textContent = text;
      const [all, now] = [stops(), String(value())];
      element.ariaValueMin = String(all[0]);
      element.ariaValueMax = String(all.at(-1));
      element.ariaValueNow = now;
      element.ariaValueText = text;
    },
  };
}

/** Tells of a drag over an element, for which another takes the focus: the value that it began at, and how far to the right it is since. */
function followDrag(element: HTMLElement, focused: HTMLElement, value: () => number, drag: (from: number, pixels: number) => void): void {
  let begun: { readonly from: number; readonly x: number } | undefined;
  const end = (): void => {
    begun = undefined;
    delete element.dataset.dragged;
  };
  element.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    begun = { from: value(), x: event.clientX };
    element.setPointerCapture(event.pointerId);
    focused.focus({ preventScroll: true });
    // Nothing is to be selected by it.
    event.preventDefault();
  });
  element.addEventListener('pointermove', (event) => {
    if (begun === undefined) return;
    element.dataset.dragged = '';
    drag(begun.from, event.clientX - begun.x);
  });
  element.addEventListener('pointerup', end);
  element.addEventListener('pointercancel', end);
}
