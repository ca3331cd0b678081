import type { Stop } from './stops.ts';

const scales = [1, 0.92, 0.85, 0.78, 0.72, 0.66];

const root = document.documentElement;

/** Shows the whole page again. */
export function clearScreen(): void {
  for (const element of document.querySelectorAll('[data-presented], [data-presents]')) {
    element.removeAttribute('data-presented');
    element.removeAttribute('data-presents');
  }
  root.style.removeProperty('--stop-scale');
}

/** Shows nothing but one stop: its elements are marked, and all in which they stand; the style sheet hides the rest. */
export function showStop({ elements }: Stop): void {
  clearScreen();
  for (const element of elements) {
    element.setAttribute('data-presented', '');
    for (let around = element.parentElement; around && around !== root; around = around.parentElement)
      around.setAttribute('data-presents', '');
    element.parentElement?.setAttribute('data-presents', element.classList.item(0) ?? '');
  }
  fitStop();
  const main = document.querySelector('main');
  main?.scrollTo(0, 0);
  main?.focus({ preventScroll: true });
}

/** Sets the text of a stop as large as it fits the screen; what does not fit at the smallest size scrolls. */
export function fitStop(): void {
  const main = document.querySelector('main');
  const formulas = [...document.querySelectorAll('[data-presented].katex-display, [data-presented] .katex-display')];
  const fits = (): boolean =>
    (main === null || main.scrollHeight <= main.clientHeight + 1) &&
    formulas.every(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth + 1);
  for (const scale of scales) {
    root.style.setProperty('--stop-scale', String(scale));
    if (fits()) return;
  }
}
