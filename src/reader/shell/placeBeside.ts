/** Pixels between a box and what it belongs to, and between a box and the edge of the window. */
const [gap, edge] = [8, 12];

/** Puts an absolutely placed box under the first line of an element, or over it where there is no room, within the window. */
export function placeBeside(box: HTMLElement, element: Element): void {
  const [line = element.getBoundingClientRect()] = element.getClientRects();
  const { width, height } = box.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const left = Math.max(edge, Math.min(line.left, clientWidth - width - edge));
  const below = line.bottom + gap;
  const fits = below + height <= clientHeight || line.top - gap - height < 0;
  box.style.left = `${left + window.scrollX}px`;
  box.style.top = `${(fits ? below : line.top - gap - height) + window.scrollY}px`;
}
