import type { KatexOptions } from 'katex';

/** The class that KaTeX gives to what `\slot` stands for. */
const slot = 'formula-slot';

const options: KatexOptions = {
  macros: { '\\slot': `\\htmlClass{${slot}}{0}` },
  strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
  trust: ({ command }) => command === '\\htmlClass',
  throwOnError: true,
};

let arriving: Promise<typeof import('katex')> | undefined;

/**
 * Typesets TeX into an element while the book runs, as figures need it, and gives what renews the text of its `\slot`. KaTeX is asked for
 * when it is first wanted, and once: where it cannot be had, the words that stand there stay.
 */
export async function typesetInto(element: HTMLElement, tex: string): Promise<(text: string) => void> {
  arriving ??= import('katex');
  const { default: katex } = await arriving;
  // What is read aloud could not follow the slot.
  katex.render(tex, element, { ...options, output: tex.includes('\\slot') ? 'html' : 'htmlAndMathml' });
  const places = element.querySelectorAll(`.${slot}`);
  return (text) => {
    for (const place of places) place.textContent = text;
  };
}
