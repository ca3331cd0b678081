import type { ReactElement } from 'react';
import { messages } from '../../messages/messages.ts';

/** Opens the list of keys, and the way to the projector for those who have none. Absent without JavaScript. */
export function KeysButton(): ReactElement {
  const { title } = messages.presenter;
  return (
    <button type="button" className="keys-button header-tool" data-presenter="help" aria-label={title} title={title}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <rect x="2" y="3.5" width="16" height="10.5" rx="1.2" />
        <path d="M10 14v2.6M6.4 17h7.2" />
      </svg>
    </button>
  );
}
