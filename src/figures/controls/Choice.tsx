import { type ReactElement, type ReactNode, useId } from 'react';
import { LockedNote } from './LockedNote.tsx';

/** A name and what the reader calls it. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

interface ChoiceProps {
  readonly label: string;
  /** What is chosen, for those who look for the control on its page. */
  readonly name?: string;
  /** Why it cannot be turned; absent where it can. */
  readonly locked?: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is said below it. */
  readonly note?: ReactNode;
}

/** Letters that fit side by side into half of a phone's width, by the number of names. */
const mostLetters: Readonly<Record<number, number>> = { 1: 24, 2: 24, 3: 18 };

/** The width of a text in Latin letters; a Chinese character is as wide as two. */
const lettersOf = (text: string): number => text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);

/** One of a few names: side by side where they are few and short, else a menu. */
export function Choice({ label, name, locked, options, value, onChange, note }: ChoiceProps): ReactElement {
  const id = useId();
  const letters = options.reduce((sum, option) => sum + lettersOf(option.label), 0);
  if (letters <= (mostLetters[options.length] ?? 0)) {
    return (
      <fieldset
        className="control control-choice control-segmented"
        data-knob={name}
        data-locked={locked !== undefined || undefined}
        disabled={locked !== undefined}
      >
        <legend className="control-label">
          {label}
          {locked !== undefined && <LockedNote note={locked} />}
        </legend>
        <div className="control-segments">
          {options.map((option) => (
            <label key={option.value} className="control-segment" data-chosen={option.value === value || undefined}>
              <input type="radio" name={id} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
              <span>{option.label}</span>
            </label>
          ))}
        </div>
        {note}
      </fieldset>
    );
  }
  return (
    <div className="control control-choice" data-knob={name} data-locked={locked !== undefined || undefined}>
      <label className="control-label" htmlFor={id}>
        {label}
        {locked !== undefined && <LockedNote note={locked} />}
      </label>
      <span className="control-menu">
        <select
          id={id}
          autoComplete="off"
          className="control-select"
          disabled={locked !== undefined}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </span>
      {note}
    </div>
  );
}
