import { embedThemes } from '../../state/embed.ts';
import { hostOrigin } from './host.ts';

/** What the page around a frame may say to it. */
export type HostMessage =
  | { readonly type: 'signal-at-depth:theme'; readonly theme: 'light' | 'dark' | 'system' }
  | { readonly type: 'signal-at-depth:ask-height' };

/** A message of the page around, read; undefined for whatever else it is. */
export function readHostMessage(data: unknown): HostMessage | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, theme } = data as Partial<Record<string, unknown>>;
  if (type === 'signal-at-depth:ask-height') return { type };
  const known = (['system', ...embedThemes] as const).find((one) => one === theme);
  return type === 'signal-at-depth:theme' && known !== undefined ? { type, theme: known } : undefined;
}

/** Does what the page around a frame asks for: its own theme, or the height once more. Nobody else is heard, and nothing else is done. */
export function hearHost(frame: Window, tellHeight: () => void): void {
  frame.addEventListener('message', ({ source, origin, data }) => {
    const host = hostOrigin(frame);
    if (source !== frame.parent || (host !== '*' && origin !== host)) return;
    const message = readHostMessage(data);
    if (message?.type === 'signal-at-depth:ask-height') tellHeight();
    if (message?.type !== 'signal-at-depth:theme') return;
    const { dataset } = frame.document.documentElement;
    if (message.theme === 'system') delete dataset.theme;
    else dataset.theme = message.theme;
  });
}
