import type { KeyboardEvent } from 'react';

/** Where characters are typed; there the keys take back what was typed. */
const typing = 'textarea, input:not([type="range"], [type="radio"], [type="checkbox"]), [contenteditable]';

/** Which way a key leads through the settings that a figure had; undefined for every other key. */
export function undoKey({ key, ctrlKey, metaKey, shiftKey, altKey, target }: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (altKey || !(ctrlKey || metaKey) || (target instanceof Element && target.matches(typing))) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && ctrlKey && !shiftKey ? 'redo' : undefined;
}
