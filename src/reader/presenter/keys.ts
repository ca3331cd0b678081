import { singleKeysWanted } from './singleKeys.ts';

/** What a key asks of the projector; a number is that of a scene. */
export type Action =
  | 'toggle'
  | 'help'
  | 'fullscreen'
  | 'code'
  | 'play'
  | 'listen'
  | 'next'
  | 'previous'
  | 'nextSection'
  | 'previousSection'
  | 'first'
  | 'last'
  | 'release'
  | 'leave'
  | number;

/** Where characters are typed, or choose. */
const typing =
  'textarea, select, [contenteditable]:not([contenteditable="false"]), input:not([type="range"], [type="radio"], [type="checkbox"], [type="button"])';

/** What has a use of its own for the keys that walk; a plot that is read off and a formula that scrolls are such, too. */
const walked = `${typing}, input, [role="slider"], [tabindex="0"]:not([role="button"])`;

const pressed = 'button, [role="button"], summary, input, select';

const walks: Readonly<Record<string, Action>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
};

/** With Shift, past all stops of a section. */
const leaps: Readonly<Record<string, Action>> = { ArrowRight: 'nextSection', ArrowLeft: 'previousSection' };

/** Whether the page can still be scrolled the way that a vertical key goes: then the key scrolls. */
function scrolls(key: string, main: Element | null): boolean {
  if (!main || key === 'ArrowLeft' || key === 'ArrowRight' || key === 'Home' || key === 'End') return false;
  const room = main.scrollHeight - main.clientHeight;
  return walks[key] === 'next' ? main.scrollTop < room - 1 : main.scrollTop > 1;
}

/** What a key asks for; undefined where it means something else there, or nothing. */
export function actionOf(event: KeyboardEvent, presenting: boolean, page: Document = document): Action | undefined {
  const { key, target } = event;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
  const place = target instanceof Element ? target : page.body;
  if (place.closest('dialog, [popover]')) return undefined;
  if (key === 'Escape') return presenting ? (place.matches(`${walked}, ${pressed}`) ? 'release' : 'leave') : undefined;
  if (place.matches(typing)) return undefined;
  if (presenting && Object.hasOwn(walks, key)) {
    const owned = place.matches(key === ' ' ? pressed : walked) || (key === ' ' && event.shiftKey);
    return owned || scrolls(key, page.querySelector('main')) ? undefined : (event.shiftKey && leaps[key]) || walks[key];
  }
  if (!singleKeysWanted()) return undefined;
  if (key === 'p') return 'toggle';
  if (key === '?') return 'help';
  if (presenting && key === 'f') return 'fullscreen';
  if (presenting && key === 'q') return 'code';
  if (presenting && key === 'k') return 'play';
  if (presenting && key === 'l') return 'listen';
  return presenting && /^[1-9]$/.test(key) ? Number(key) : undefined;
}
