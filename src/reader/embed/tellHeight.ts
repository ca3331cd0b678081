import { heightMessage } from '../../figures/widgets/share/embedCode.ts';
import { hostOrigin } from './host.ts';

/** Tells the page around a frame how high its content is, now and whenever that changes; returns how to say it again. */
export function tellHeight(figure: string, frame: Window): () => void {
  const { documentElement } = frame.document;
  const tell = (): void => {
    // A figure that fills the frame has no height of its own.
    if (documentElement.querySelector('[data-filled="window"]')) return;
    const height = Math.ceil(documentElement.getBoundingClientRect().height);
    frame.parent.postMessage({ type: heightMessage, figure, height }, hostOrigin(frame));
  };
  new ResizeObserver(tell).observe(documentElement);
  return tell;
}
