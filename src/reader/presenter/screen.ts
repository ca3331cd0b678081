import { stepAsked } from '../driven/stepAsked.ts';
import type { Stop } from './stops.ts';

const scales = [1, 0.92, 0.85, 0.78, 0.72, 0.66];

const root = document.documentElement;

/** What comes to life on the screen may need more room than its text. */
const grown = new ResizeObserver(() => fitStop());

/** Shows the whole page again. */
export function clearScreen(): void {
  for (const element of document.querySelectorAll('[data-presented], [data-presents]')) {
    element.removeAttribute('data-presented');
    element.removeAttribute('data-presents');
  }
  root.style.removeProperty('--stop-scale');
  grown.disconnect();
  delete root.dataset.guided;
}

/** Shows nothing but one stop: its elements are marked, and all in which they stand; the style sheet hides the rest. */
export function showStop({ elements, beside }: Stop): void {
  clearScreen();
  for (const element of beside ? [beside, ...elements] : elements) {
    element.setAttribute('data-presented', '');
    grown.observe(element);
    for (let around = element.parentElement; around && around !== root; around = around.parentElement)
      around.setAttribute('data-presents', '');
    element.parentElement?.setAttribute('data-presents', element.classList.item(0) ?? '');
  }
  root.toggleAttribute('data-guided', beside !== undefined);
  if (beside) askForStep(elements[0]);
  fitStop();
  const main = document.querySelector('main');
  main?.scrollTo(0, 0);
  main?.focus({ preventScroll: true });
}

/** Asks a guide for one of its steps; one that sleeps takes it when it wakes. */
function askForStep(step: Element): void {
  const guide = step.closest<HTMLElement>('.guide');
  if (!guide) return;
  guide.dataset.asked = step.id;
  guide.dispatchEvent(new Event(stepAsked));
}

/** Sets the text of a stop as large as it fits the screen; what does not fit at the smallest size scrolls. */
export function fitStop(): void {
  const main = document.querySelector('main');
  const formulas = [...document.querySelectorAll('[data-presented].katex-display, [data-presented] .katex-display')];
  const figures = [...document.querySelectorAll('.island[data-presented]')];
  const fits = (): boolean =>
    (main === null || main.scrollHeight <= main.clientHeight + 1) &&
    figures.every(({ scrollHeight, clientHeight }) => scrollHeight <= clientHeight + 1) &&
    formulas.every(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth + 1);
  for (const scale of scales) {
    root.style.setProperty('--stop-scale', String(scale));
    if (fits()) return;
  }
}
