// Before anything is painted: the theme that the address asks for or the reader chose earlier (src/decisions.md, 20), whether text below the
// first screen may be laid out late (31), that scripts run at all, and whether the page is one figure alone, in the frame of another page (`state/embed.ts`).
(() => {
  const page = document.documentElement;
  page.dataset.scripted = '';
  const query = new URLSearchParams(location.search);
  const embed = query.get('embed');
  let chosen = query.get('projector') === '1' && !embed ? 'projector' : query.get('theme');
  try {
    // A frame belongs to the page around it.
    if (!embed) chosen ??= localStorage.getItem('theme');
  } catch {
    // A browser that keeps nothing for pages: the system decides.
  }
  if (['light', 'dark', ...(embed ? [] : ['projector'])].includes(chosen)) page.dataset.theme = chosen;

  if (embed) {
    const hidden = (query.get('hide') ?? '').split(',').map((name) => name.trim());
    page.dataset.embed = embed;
    page.dataset.hide = hidden.join(' ');
    // Rules that depend on the address cannot stand in a file, and the content policy allows none in the text.
    const sheet = new CSSStyleSheet();
    const figure = `#${CSS.escape(embed)}`;
    const knobs = hidden.filter((name) => /^[a-z.]+$/i.test(name)).map((name) => `[data-knob="${name}"]`);
    const rules = [
      `body :not(:has(${figure}), ${figure}, ${figure} *, .embed-words, .embed-words *, .notice, .notice *) { display: none !important }`,
      `body :has(${figure}) { display: block !important; width: auto; max-width: none; margin: 0; padding: 0; border: 0; }`,
      ...(knobs.length === 0
        ? []
        : [
            `${knobs.join(', ')} { display: none !important }`,
            `.experiment-knobs:not(:has(.control:not(${knobs.join(', ')}))) { display: none !important }`,
          ]),
    ];
    for (const rule of rules) sheet.insertRule(rule, sheet.cssRules.length);
    document.adoptedStyleSheets.push(sheet);
  }

  // Not where the reader starts further down, or where what they read would move when the text above it gets its height.
  const fromTop = !embed && location.hash === '' && performance.getEntriesByType('navigation')[0]?.type === 'navigate';
  const able = 'ContentVisibilityAutoStateChangeEvent' in window && CSS.supports('overflow-anchor', 'auto');
  if (fromTop && able && chosen !== 'projector') page.dataset.layout = 'late';
})();
