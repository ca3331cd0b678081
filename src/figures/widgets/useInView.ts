import { type RefObject, useEffect, useEffectEvent } from 'react';

/** How far outside the viewport still counts as in view. */
const nearby = '160px 0px';

/** Says whether an element is in view: near the viewport, on a page that is not hidden. */
export function useInView(ref: RefObject<HTMLElement | null>, onChange: (inView: boolean) => void): void {
  const tell = useEffectEvent(onChange);
  useEffect(() => {
    let near = false;
    const update = (): void => tell(near && document.visibilityState === 'visible');
    const observer = new IntersectionObserver(
      (entries) => {
        near = entries.at(-1)?.isIntersecting ?? false;
        update();
      },
      { rootMargin: nearby },
    );
    if (ref.current) observer.observe(ref.current);
    document.addEventListener('visibilitychange', update);
    return () => {
      observer.disconnect();
      document.removeEventListener('visibilitychange', update);
      tell(false);
    };
  }, [ref]);
}
