/** Runs in the page: what a figure consists of, apart from how it looks, line by line: its plots with their marks, ticks and labels, and its controls with their names. */
export function figureStructure(figure: Element): string[] {
  const lines: string[] = [];
  const seen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
  const words = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const markOf = (element: Element): string => {
    const name = [element.tagName, ...(element.getAttribute('class') ?? '').split(/\s+/).filter((one) => one !== '')].join('.');
    const path = element.getAttribute('d');
    return path === null ? name : `${name} of ${path.split(/[MLHVCQAZ]/i).length - 1} points`;
  };
  for (const svg of figure.querySelectorAll('svg')) {
    if (!seen(svg) || svg.closest('button, label, summary')) continue;
    const name = svg.closest('[aria-label]')?.getAttribute('aria-label');
    lines.push(`plot ${words(name ?? '')}`);
    const marks = new Map<string, number>();
    const texts: string[] = [];
    for (const mark of svg.querySelectorAll('path, line, rect, circle, ellipse, polygon, polyline, text, use, image')) {
      if (mark.closest('defs, clipPath, pattern')) continue;
      if (mark.tagName === 'text') texts.push(words(mark.textContent));
      else marks.set(markOf(mark), (marks.get(markOf(mark)) ?? 0) + 1);
    }
    for (const [mark, count] of marks) lines.push(`  ${count} ${mark}`);
    for (const text of texts) lines.push(`  "${text}"`);
  }
  for (const control of figure.querySelectorAll('button, input, select, summary, a[href], [role=slider], [tabindex="0"]')) {
    if (!seen(control)) continue;
    const labelled = control instanceof HTMLInputElement || control instanceof HTMLSelectElement ? control.labels?.[0] : undefined;
    const name = control.getAttribute('aria-label') ?? labelled?.textContent ?? control.textContent;
    lines.push(`${control.getAttribute('role') ?? control.tagName.toLowerCase()} ${words(name)}`);
  }
  return lines;
}
