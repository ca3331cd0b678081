import type { ReactElement } from 'react';
import { Icon } from './Icon.tsx';

/** Behind the name of a control that cannot be turned: a sign, and the same in words. */
export function LockedNote({ note }: { readonly note: string }): ReactElement {
  return (
    <span className="control-locked" title={note}>
      <Icon of="lock" />
      <span className="visually-hidden">{note}</span>
    </span>
  );
}
