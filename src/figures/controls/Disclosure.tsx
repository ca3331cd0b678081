import { type ReactElement, useId } from 'react';
import { Icon, type IconId } from './Icon.tsx';

/** One thing of a list to choose. */
export interface Item {
  readonly name: string;
  /** Whether it is what stands now; undefined in a list of things to do. */
  readonly isCurrent?: boolean;
  readonly onChoose: () => void;
}

interface DisclosureProps {
  readonly icon: IconId;
  readonly label: string;
  readonly items: readonly Item[];
  readonly disabled?: boolean;
  /** Why the last choice came to nothing. */
  readonly failure?: string;
}

/** A button that opens a list to choose from, as a native popover. */
export function Disclosure({ icon, label, items, disabled, failure }: DisclosureProps): ReactElement {
  const id = useId();
  return (
    <div className="control-disclosure">
      <button type="button" className="control-button" data-icon={icon} popoverTarget={id} disabled={disabled}>
        <Icon of={icon} />
        {label}
        <span className="control-arrow" />
      </button>
      <div id={id} popover="auto" className="control-list">
        {items.map(({ name, isCurrent, onChoose }) => (
          <button
            key={name}
            type="button"
            className="control-button"
            popoverTarget={id}
            popoverTargetAction="hide"
            aria-current={isCurrent}
            onClick={onChoose}
          >
            {name}
          </button>
        ))}
      </div>
      {failure !== undefined && (
        <p className="control-refusal" role="alert">
          {failure}
        </p>
      )}
    </div>
  );
}
