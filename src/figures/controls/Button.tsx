import type { ReactElement, ReactNode } from 'react';
import { Icon, type IconId } from './Icon.tsx';

interface ButtonProps {
  readonly onClick: () => void;
  readonly children?: ReactNode;
  readonly disabled?: boolean;
  readonly icon?: IconId;
  /** What a button is called that shows its sign alone. */
  readonly name?: string;
  /** Its key, as `aria-keyshortcuts` has it. */
  readonly shortcut?: string;
  /** Whether there is nothing for it to do now; unlike a disabled one it keeps the focus. */
  readonly idle?: boolean;
  /** Of a button that turns something on and off. */
  readonly pressed?: boolean;
  /** What it starts, where a key of the page does, too. */
  readonly starts?: 'play' | 'listen';
}

/** A quiet button, with a sign, words, or both. */
export function Button({ onClick, children, disabled, icon, name, shortcut, idle = false, pressed, starts }: ButtonProps): ReactElement {
  return (
    <button
      type="button"
      className={children === undefined ? 'control-button control-sign' : 'control-button'}
      data-icon={icon}
      onClick={idle ? undefined : onClick}
      disabled={disabled}
      aria-disabled={idle || undefined}
      aria-label={name}
      title={name}
      aria-keyshortcuts={shortcut}
      aria-pressed={pressed}
      data-starts={starts}
    >
      {icon && <Icon of={icon} />}
      {children}
    </button>
  );
}
