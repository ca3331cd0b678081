import { type ReactElement, useId, useState } from 'react';
import { messages } from '../../messages/messages.ts';
import { NumberEntry } from '../controls/NumberEntry.tsx';
import type { TypedNumber } from '../controls/typedNumber.ts';

interface TypedLayerProps {
  readonly layer: number;
  /** L. */
  readonly depth: number;
  readonly onLayer: (layer: number) => void;
}

const { scrubber, entryOf } = messages.figure;

/** The number of a layer to type, of 0 to L. */
export function TypedLayer({ layer, depth, onLayer }: TypedLayerProps): ReactElement {
  const id = useId();
  const [refusal, setRefusal] = useState<string>();
  const read = (text: string): TypedNumber => {
    const value = Number(text);
    return text !== '' && Number.isInteger(value) && value >= 0 && value <= depth
      ? { value }
      : { refusal: messages.distance.noLayer(depth) };
  };
  return (
    <span className="scrubber-layer scrubber-typed" data-layer={layer}>
      <NumberEntry
        id={`${id}entry`}
        label={entryOf(scrubber.label)}
        value={layer}
        read={read}
        onChange={onLayer}
        onRefusal={setRefusal}
        refusalId={refusal === undefined ? undefined : `${id}refusal`}
        stepped={(by) => Math.max(0, Math.min(depth, layer + by))}
      />{' '}
      <span aria-hidden="true">{scrubber.of(depth)}</span>
      {refusal !== undefined && (
        <span id={`${id}refusal`} className="control-refusal" role="alert">
          {refusal}
        </span>
      )}
    </span>
  );
}
