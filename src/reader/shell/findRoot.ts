/**
 * The page for addresses that lead nowhere is shown at any depth and cannot say where the book begins; its script can, which lies in a
 * folder of the root. Other pages know.
 */
export function findRoot(scriptUrl: string, page: Document = document): void {
  const way = page.querySelector<HTMLAnchorElement>('a[data-way-home]');
  if (way === null) return;
  const root = new URL('..', scriptUrl).href;
  page.documentElement.dataset.root = root;
  way.href = root;
}
