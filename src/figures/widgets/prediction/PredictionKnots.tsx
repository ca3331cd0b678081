import { type ReactElement, useId, useState } from 'react';
import { messages } from '../../../messages/messages.ts';
import { NumberEntry } from '../../controls/NumberEntry.tsx';
import type { TypedNumber } from '../../controls/typedNumber.ts';
import { bent, type DrawnCurve } from './drawnCurve.ts';
import type { PredictionAxes } from './predictionAxes.ts';

interface PredictionKnotsProps {
  readonly axes: PredictionAxes;
  /** Without gaps. */
  readonly curve: DrawnCurve;
  readonly knots: readonly number[];
  readonly onBend: (curve: DrawnCurve) => void;
}

/** Key presses from the foot of an axis to its top. */
const presses = 40;

const { drawing } = messages.driven;
const rounded = (value: number): number => Number(value.toPrecision(3));

/** The same curve for who has no pointer: its values at a few layers, typed or stepped by the arrow keys; between them it bends along. */
export function PredictionKnots({ axes, curve, knots, onBend }: PredictionKnotsProps): ReactElement {
  const id = useId();
  const [refusal, setRefusal] = useState<string>();
  const [low, high] = axes.domain;
  const read = (text: string): TypedNumber => {
    const value = text.trim() === '' ? Number.NaN : Number(text);
    return value >= low && value <= high ? { value } : { refusal: drawing.between(String(low), String(high)) };
  };
  const held = (value: number): number => rounded(Math.max(low, Math.min(high, value)));
  return (
    <fieldset className="prediction-knots">
      <legend>{drawing.keys}</legend>
      {knots.map((knot) => {
        const layer = axes.firstLayer + knot;
        return (
          <label key={knot} htmlFor={`${id}${knot}`}>
            {drawing.layer(layer)}
            <NumberEntry
              id={`${id}${knot}`}
              label={drawing.valueAt(layer)}
              value={rounded(curve[knot])}
              read={read}
              onChange={(value) => onBend(bent(curve, knots, knot, value))}
              onRefusal={setRefusal}
              refusalId={refusal === undefined ? undefined : `${id}refusal`}
              stepped={(by) => held(curve[knot] + (by * (high - low)) / presses)}
            />
          </label>
        );
      })}
      {refusal !== undefined && (
        <p id={`${id}refusal`} className="control-refusal" role="alert">
          {refusal}
        </p>
      )}
    </fieldset>
  );
}
