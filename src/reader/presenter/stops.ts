/** What fills the screen at once: elements of the page, and what they are called. */
export interface Stop {
  readonly name: string;
  readonly elements: readonly Element[];
  /** The heading of the section that it stands in; none above the first. */
  readonly section?: Element;
  /** The figure that a step of a guide is shown below. */
  readonly beside?: Element;
}

/** What stands alone on a screen with all that is in it; among it what an author made a scene. */
const named = '.scene:not([data-figure]) + :not(h2, h3, .scene, .figure-number, .fold-answers)';
const blocks = `.theorem, .predict, .exercise, .step, .guide, ${named}`;
const titles = '.chapter-header, .home-header';
const formulas = '.equation, .katex-display';
const marks = `${titles}, .island, ${formulas}, ${blocks}`;

/** Words of an element without the sign that links to a section and without the second copy of a formula. */
export function wordsOf(element: Element | undefined): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const extra of copy?.querySelectorAll('.section-link, .katex-html, annotation') ?? []) extra.remove();
  return copy?.textContent?.trim() ?? '';
}

/** The last of some elements that begins before another. */
const lastBefore = (elements: readonly Element[], element: Element): Element | undefined =>
  elements.findLast((one) => (one.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);

/** A display formula with the paragraph that leads to it, and the next one where the sentence goes on. */
function formulaElements(formula: Element): readonly Element[] {
  const { previousElementSibling: before, nextElementSibling: after } = formula;
  const ended = /[.。．]\s*$/.test(formula.textContent ?? '');
  return [before?.matches('p') && before, formula, !ended && after?.matches('p') && after].filter((one) => one instanceof Element);
}

function stopAt(mark: Element, headings: readonly Element[]): Stop {
  if (mark.matches(titles)) return { name: wordsOf(mark.querySelector('h1') ?? undefined), elements: [mark] };
  const heading = lastBefore(headings, mark);
  const name = mark.getAttribute('data-scene') ?? wordsOf(heading);
  if (mark.matches('.island')) return { name, elements: [mark], section: heading };
  const around = mark.parentElement?.closest('.prose > *');
  const own = mark.matches(blocks) ? [mark] : around ? [around] : formulaElements(mark);
  return { name, elements: heading ? [heading, ...own] : own, section: heading };
}

/** Each step of a guide is a stop of its own, below the figure that it sets. */
function stepsOf({ name, elements, section }: Stop): readonly Stop[] {
  const guide = elements.find((one) => one.matches('.guide'));
  const beside = guide?.ownerDocument.getElementById(guide.getAttribute('data-figure') ?? '');
  if (!guide || !beside) return [{ name, elements, section }];
  return [...guide.querySelectorAll('.guide-step')].map((step) => ({
    name: step.querySelector('.guide-step-title')?.textContent ?? name,
    elements: [step],
    beside,
    section,
  }));
}

/** The stops of a page in reading order. What is hidden until it is asked for, such as a solution, is none. */
export function stopsOf(main: Element): readonly Stop[] {
  const headings = [...main.querySelectorAll('h2')];
  const inside = `details, ${blocks}, .equation`;
  const outermost = [...main.querySelectorAll(marks)].filter((mark) => !mark.parentElement?.closest(inside));
  const stops = outermost.map((mark) => stopAt(mark, headings));
  const different = stops.filter(({ elements }, i) => {
    const [last] = elements.slice(-1);
    return last !== stops[i - 1]?.elements.at(-1) && !stops[i + 1]?.elements.slice(0, -1).includes(last);
  });
  return different.flatMap(stepsOf);
}

/** The first stop that shows an element, or that begins after it; the last one where there is none. */
export function stopOf(element: Element, stops: readonly Stop[]): number {
  const shows = stops.findIndex(({ elements }) =>
    elements.some((one) => !one.matches('h2') && (one.contains(element) || element.contains(one))),
  );
  if (shows >= 0) return shows;
  const after = stops.findIndex(({ elements }) => {
    const [last] = elements.slice(-1);
    return (element.compareDocumentPosition(last) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  });
  return after >= 0 ? after : stops.length - 1;
}

/** The first stop of the next section or of the one before, counted from a stop; that stop itself where there is no further one. */
export function sectionFrom(stops: readonly Pick<Stop, 'section'>[], now: number, way: 'next' | 'previous'): number {
  const { section } = stops[now];
  if (way === 'next') {
    const next = stops.findIndex((one, k) => k > now && one.section !== section);
    return next < 0 ? now : next;
  }
  const before = stops.slice(0, now).findLast((one) => one.section !== section);
  return stops.findIndex((one) => one.section === (before ?? stops[now]).section);
}
