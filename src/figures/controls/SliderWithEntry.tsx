import { type ReactElement, type ReactNode, useId, useMemo, useState } from 'react';
import { NumberEntry, type TypedNumber } from './NumberEntry.tsx';
import { type SliderRange, sliderStops, withStop } from './sliderStops.ts';

interface SliderWithEntryProps {
  readonly label: string;
  /** How formulas call it. */
  readonly symbol?: ReactNode;
  /** Says that the entry is for the exact value. */
  readonly entryLabel: string;
  readonly value: number;
  /** Absent for a number that is only typed. */
  readonly range?: SliderRange;
  readonly read: (text: string) => TypedNumber;
  readonly onChange: (value: number) => void;
}

/** A number to slide and to type. The slider stops at tidy values, each one arrow key apart; any allowed value can be typed. */
export function SliderWithEntry({ label, symbol, entryLabel, value, range, read, onChange }: SliderWithEntryProps): ReactElement {
  const id = useId();
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
  const stepped = (by: 1 | -1): number => stops[index + by] ?? value;
  return (
    <div className={range ? 'control control-number' : 'control control-typed'}>
      <label className="control-label" htmlFor={range ? `${id}slider` : `${id}entry`}>
        {label}
        {symbol}
      </label>
      <NumberEntry
        id={`${id}entry`}
        label={range ? entryLabel : label}
        value={value}
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
          min={0}
          max={stops.length - 1}
          value={index}
          aria-valuetext={String(value)}
          onChange={(event) => choose(stops[Number(event.target.value)])}
        />
      )}
      {refusal !== undefined && (
        <p id={`${id}refusal`} className="control-refusal" role="alert">
          {refusal}
        </p>
      )}
    </div>
  );
}
