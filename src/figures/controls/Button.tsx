import type { ReactElement, ReactNode } from 'react';

interface ButtonProps {
  readonly onClick: () => void;
  readonly children: ReactNode;
  readonly disabled?: boolean;
}

/** A quiet button. */
export function Button({ onClick, children, disabled }: ButtonProps): ReactElement {
  return (
    <button type="button" className="control-button" onClick={onClick} disabled={disabled}>
      {children}
    </button>
  );
}
