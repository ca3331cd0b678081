/** The address of a figure in the book with a query string, also where the page shows the figure alone. Browser only. */
export function figureAddress(id: string, query: string): string {
  const { origin, pathname } = window.location;
  return `${origin}${pathname}${query}#${encodeURIComponent(id)}`;
}
