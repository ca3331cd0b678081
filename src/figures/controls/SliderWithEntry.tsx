import { type ReactElement, type ReactNode, useId, useMemo, useState } from 'react';
import { LockedNote } from './LockedNote.tsx';
import { NumberEntry } from './NumberEntry.tsx';
import { type SliderRange, sliderStops, withStop } from './sliderStops.ts';
import type { TypedNumber } from './typedNumber.ts';
import { useHeld } from './useHeld.ts';

interface SliderWithEntryProps {
  readonly label: string;
  /** What is set, for those who look for the control on its page. */
  readonly name?: string;
  /** Why it cannot be turned; absent where it can. */
  readonly locked?: string;
  /** How formulas call it. */
  readonly symbol?: ReactNode;
  /** Says that the entry is for the exact value. */
  readonly entryLabel: string;
  readonly value: number;
  /** Absent for a number that is only typed. */
  readonly range?: SliderRange;
  readonly read: (text: string) => TypedNumber;
  readonly onChange: (value: number) => void;
  /** Called in its place while a pointer drags the slider, which follows by itself: `value` may come after it. */
  readonly onDrag?: (value: number) => void;
  /** What is said below it. */
  readonly note?: ReactNode;
}

/** A number to slide and to type. The slider stops at tidy values, each one arrow key apart; any allowed value can be typed. */
export function SliderWithEntry(props: SliderWithEntryProps): ReactElement {
  const { label, name, locked, symbol, entryLabel, range, read, onChange, onDrag = onChange, note } = props;
  const id = useId();
  const { value, slide, isHeld, hold } = useHeld(props.value);
  const [refusal, setRefusal] = useState<string>();
  const [refusedAt, setRefusedAt] = useState(value);
  if (refusedAt !== value) {
    setRefusedAt(value);
    setRefusal(undefined);
  }
  const tidy = useMemo(() => (range ? sliderStops(range) : []), [range]);
  const stops = withStop(tidy, value);
  const index = stops.indexOf(value);
  const choose = (next: number): void => {
    setRefusal(undefined);
    onChange(next);
  };
  const drag = (next: number): void => {
    setRefusal(undefined);
    slide(next);
    onDrag(next);
  };
  const stepped = (by: 1 | -1): number => stops[index + by] ?? value;
  return (
    <div
      className={range ? 'control control-number' : 'control control-typed'}
      data-knob={name}
      data-locked={locked !== undefined || undefined}
    >
      <label className="control-label" htmlFor={range ? `${id}slider` : `${id}entry`}>
        {label}
        {symbol}
        {locked !== undefined && <LockedNote note={locked} />}
      </label>
      <NumberEntry
        id={`${id}entry`}
        label={range ? entryLabel : label}
        value={value}
        disabled={locked !== undefined}
        read={read}
        onChange={choose}
        onRefusal={setRefusal}
        refusalId={refusal === undefined ? undefined : `${id}refusal`}
        stepped={range && stepped}
      />
      {range && (
        <input
          id={`${id}slider`}
          className="control-slider"
          type="range"
          disabled={locked !== undefined}
          min={0}
          max={stops.length - 1}
          value={index}
          aria-valuetext={String(value)}
          onPointerDown={() => hold(true)}
          onPointerUp={() => hold(false)}
          onPointerCancel={() => hold(false)}
          onKeyDown={() => hold(false)}
          onChange={(event) => (isHeld() ? drag : choose)(stops[Number(event.target.value)])}
        />
      )}
      {note}
      {refusal !== undefined && (
        <p id={`${id}refusal`} className="control-refusal" role="alert">
          {refusal}
        </p>
      )}
    </div>
  );
}
