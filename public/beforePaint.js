// Before anything is painted: the theme that the address asks for or the reader chose earlier (src/decisions.md, 20), and whether text below the
// first screen may be laid out late (31).
(() => {
  const page = document.documentElement;
  const query = new URLSearchParams(location.search);
  let chosen = query.get('projector') === '1' ? 'projector' : query.get('theme');
  try {
    chosen ??= localStorage.getItem('theme');
  } catch {
    // A browser that keeps nothing for pages: the system decides.
  }
  if (['light', 'dark', 'projector'].includes(chosen)) page.dataset.theme = chosen;

  // Not where the reader starts further down, or where what they read would move when the text above it gets its height.
  const fromTop = location.hash === '' && performance.getEntriesByType('navigation')[0]?.type === 'navigate';
  const able = 'ContentVisibilityAutoStateChangeEvent' in window && CSS.supports('overflow-anchor', 'auto');
  if (fromTop && able && chosen !== 'projector') page.dataset.layout = 'late';
})();
