/** Keeps a guide on the screen, at its foot, while its figure is there; from the moment that this is asked for by the function that it gives. */
export function stayBeside(guide: HTMLElement, figure: string): () => void {
  const place = document.getElementById(figure);
  if (place === null) return () => {};
  const observer = new IntersectionObserver((entries) => {
    guide.toggleAttribute('data-beside', entries.at(-1)?.isIntersecting ?? false);
  });
  return () => observer.observe(place);
}
