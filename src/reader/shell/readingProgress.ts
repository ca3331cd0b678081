/** Moves the line that shows how much of a chapter is read, in browsers whose stylesheets cannot. */
export function followReading(): void {
  const line = document.querySelector<HTMLElement>('.reading-progress');
  if (line === null || CSS.supports('animation-timeline: scroll()')) return;
  const follow = (): void => {
    const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
    line.style.transform = `scaleX(${scrollTop / Math.max(1, scrollHeight - clientHeight)})`;
  };
  follow();
  document.addEventListener('scroll', follow, { passive: true });
}
