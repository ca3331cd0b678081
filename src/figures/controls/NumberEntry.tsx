import { type KeyboardEvent, type ReactElement, useState } from 'react';
import { plain, type TypedNumber } from './typedNumber.ts';

interface NumberEntryProps {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly disabled?: boolean;
  readonly read: (text: string) => TypedNumber;
  readonly onChange: (value: number) => void;
  readonly onRefusal: (refusal: string | undefined) => void;
  /** The element that says why the text was refused. */
  readonly refusalId: string | undefined;
  /** Where the arrow keys lead from the value. */
  readonly stepped?: (by: 1 | -1) => number;
}

/** A number to type: Enter or leaving applies it, Escape takes it back, the arrows step. What is refused stays until it is corrected. */
export function NumberEntry(props: NumberEntryProps): ReactElement {
  const { id, label, value, disabled, read, onChange, onRefusal, refusalId, stepped } = props;
  const [draft, setDraft] = useState<string>();
  const [drafted, setDrafted] = useState(value);
  if (drafted !== value) {
    setDrafted(value);
    setDraft(undefined);
  }
  const drop = (): void => {
    setDraft(undefined);
    onRefusal(undefined);
  };
  const apply = (): void => {
    if (draft === undefined) return;
    const typed = read(plain(draft));
    if ('refusal' in typed) {
      onRefusal(typed.refusal);
      return;
    }
    drop();
    if (typed.value !== value) onChange(typed.value);
  };
  const type = (text: string): void => {
    setDraft(text);
    if (refusalId !== undefined && 'value' in read(plain(text))) onRefusal(undefined);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') apply();
    if (event.key === 'Escape') drop();
    const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : undefined;
    if (by === undefined || stepped === undefined) return;
    event.preventDefault();
    drop();
    onChange(stepped(by));
  };
  return (
    <input
      id={id}
      className="control-entry"
      type="text"
      inputMode="decimal"
      autoComplete="off"
      spellCheck={false}
      disabled={disabled}
      aria-label={label}
      aria-invalid={refusalId !== undefined}
      aria-describedby={refusalId}
      value={draft ?? String(value).replace('-', '−')}
      onChange={(event) => type(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={apply}
      onKeyDown={press}
    />
  );
}
