/** Typesets TeX into an element while the book runs, as figures need it; KaTeX is fetched when it is first wanted. */
export async function typesetInto(element: HTMLElement, tex: string): Promise<void> {
  const { default: katex } = await import('katex');
  katex.render(tex, element, { strict: 'error', throwOnError: true });
}
