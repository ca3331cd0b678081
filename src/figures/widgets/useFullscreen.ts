import { type RefObject, useEffect, useRef, useState } from 'react';

/** What an element fills: the screen, or the window where the browser keeps the screen to itself, as on an iPhone. */
export type Filled = 'screen' | 'window' | undefined;

/** What an element fills now, and the way there and back. Escape leads back, too. */
export function useFullscreen(ref: RefObject<HTMLElement | null>): { readonly filled: Filled; readonly toggle: () => void } {
  const [filled, setFilled] = useState<Filled>();
  const scrolled = useRef(0);
  useEffect(() => {
    const follow = (): void => setFilled(document.fullscreenElement === ref.current ? 'screen' : undefined);
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, [ref]);
  useEffect(() => {
    const element = ref.current;
    if (filled !== 'window' || !element) return;
    const press = (event: KeyboardEvent): void => {
      const elsewhere = event.target instanceof Element && event.target.matches('input[type="text"], select');
      if (event.key === 'Escape' && !event.defaultPrevented && !elsewhere && !element.querySelector(':popover-open')) setFilled(undefined);
    };
    document.addEventListener('keydown', press);
    document.documentElement.toggleAttribute('data-window-filled', true);
    return () => {
      document.removeEventListener('keydown', press);
      document.documentElement.toggleAttribute('data-window-filled', false);
      // Out of the page's flow, the figure had left the page shorter.
      window.scrollTo(window.scrollX, scrolled.current);
    };
  }, [filled, ref]);
  const toggle = (): void => {
    if (filled === undefined) scrolled.current = window.scrollY;
    if (filled === 'screen') void document.exitFullscreen();
    else if (filled === 'window') setFilled(undefined);
    else if (!document.fullscreenEnabled) setFilled('window');
    else ref.current?.requestFullscreen().catch(() => setFilled('window'));
  };
  return { filled, toggle };
}
