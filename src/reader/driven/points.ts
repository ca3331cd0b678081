import { layersOf, type Pointed } from '../../figures/widgets/pointed.ts';
import { emphasize } from '../../state/emphasis.ts';
import { wakeFigure } from '../../state/pageFigures.ts';
import { partsOf } from './formulaParts.ts';

/** The words that were pressed and point until they are pressed again; one at a time. */
let kept: HTMLElement | undefined;
/** The words that are pointed at or focused. */
let passing: HTMLElement | undefined;

function show(): void {
  const [one, ...others] = [passing, kept].filter((element) => element !== undefined);
  for (const { dataset } of others) if (dataset.figure !== one.dataset.figure) emphasize(dataset.figure ?? '', pointedBy(dataset));
  if (one) emphasize(one.dataset.figure ?? '', pointedBy(one.dataset));
}

function pointedBy({ points = '{}' }: DOMStringMap) {
  const { mark, metric, layers } = JSON.parse(points) as Pointed;
  return { mark, metric, layers: layers === undefined ? undefined : layersOf(layers) };
}

function pass(element: HTMLElement | undefined): void {
  const before = passing;
  passing = element;
  if (before && before !== element) emphasize(before.dataset.figure ?? '', undefined);
  if (element) wakeFigure(element.dataset.figure ?? '');
  show();
}

function keep(element: HTMLElement | undefined): void {
  const before = kept;
  kept = element;
  if (before) {
    before.ariaPressed = 'false';
    emphasize(before.dataset.figure ?? '', undefined);
  }
  if (element) element.ariaPressed = 'true';
  show();
}

/** Presses words that point something out: they keep on pointing, or no more. */
const press = (element: HTMLElement): void => keep(kept === element ? undefined : element);

/** Lets an element point where some words point: as long as it is pointed at, and when it is pressed. */
function pointAlong(element: HTMLElement, words: HTMLElement): void {
  element.addEventListener('pointerenter', ({ pointerType }) => pointerType !== 'touch' && pass(words));
  element.addEventListener('pointerleave', ({ pointerType }) => pointerType !== 'touch' && pass(undefined));
  element.addEventListener('click', () => press(words));
}

/** Lets words point something out in a figure: while they are pointed at or focused, and from one press to the next. */
export function bringPointing(element: HTMLElement): void {
  const attributes = { role: 'button', tabindex: '0', 'aria-pressed': 'false', 'aria-description': element.title };
  for (const [key, text] of Object.entries(attributes)) element.setAttribute(key, text);
  element.dataset.live = '';
  for (const one of [element, ...partsOf(element)]) pointAlong(one, element);
  element.addEventListener('focus', () => element.matches(':focus-visible') && pass(element));
  element.addEventListener('blur', () => pass(undefined));
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && kept) {
      event.preventDefault();
      keep(undefined);
    }
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press(element);
  });
}
