// The theme that the address asks for or the reader chose earlier, before anything is painted (src/decisions.md, 20).
(() => {
  const query = new URLSearchParams(location.search);
  let chosen = query.get('projector') === '1' ? 'projector' : query.get('theme');
  try {
    chosen ??= localStorage.getItem('theme');
  } catch {
    // A browser that keeps nothing for pages: the system decides.
  }
  if (['light', 'dark', 'projector'].includes(chosen)) document.documentElement.dataset.theme = chosen;
})();
