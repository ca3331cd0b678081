import { type ReactElement, useId } from 'react';
import { messages } from '../../messages/messages.ts';
import { Button } from '../controls/Button.tsx';
import { TypedLayer } from './TypedLayer.tsx';
import { usePlaying } from './usePlaying.ts';
import { useStill } from './useStill.ts';

interface LayerScrubberProps {
  /** The figure's title. */
  readonly title: string;
  readonly layer: number;
  /** L. */
  readonly depth: number;
  readonly onLayer: (layer: number) => void;
  /** Until the figure answers. */
  readonly disabled: boolean;
  /** Whether the layer can be typed, too. */
  readonly typed?: boolean;
}

const { scrubber } = messages.figure;

/** The layer that the pictures of a figure show: a slider from the input to the last layer, and a button that plays them in turn, or steps where nothing is to move by itself. */
export function LayerScrubber({ title, layer, depth, onLayer, disabled, typed = false }: LayerScrubberProps): ReactElement {
  const id = useId();
  const still = useStill();
  const { playing, setPlaying } = usePlaying(layer, depth, onLayer);
  const choose = (next: number): void => {
    setPlaying(false);
    onLayer(next);
  };
  const play = (): void => {
    if (layer === depth) onLayer(0);
    setPlaying(true);
  };
  return (
    <fieldset className="scrubber" aria-label={scrubber.group(title)} disabled={disabled}>
      {still ? (
        <Button onClick={() => choose(layer === depth ? 0 : layer + 1)}>{scrubber.next}</Button>
      ) : (
        <Button onClick={playing ? () => setPlaying(false) : play}>
          <span className="scrubber-word">
            <span>{playing ? scrubber.pause : scrubber.play}</span>
            <span aria-hidden="true">{scrubber.play}</span>
            <span aria-hidden="true">{scrubber.pause}</span>
          </span>
        </Button>
      )}
      <label className="control-label" htmlFor={id}>
        {scrubber.label}
      </label>
      <input
        id={id}
        className="control-slider"
        type="range"
        min={0}
        max={depth}
        value={layer}
        aria-valuetext={scrubber.value(layer, depth)}
        onChange={(event) => choose(Number(event.target.value))}
      />
      {typed ? (
        <TypedLayer layer={layer} depth={depth} onLayer={choose} />
      ) : (
        <span className="scrubber-layer" aria-hidden="true">
          <b>{layer}</b> {scrubber.of(depth)}
        </span>
      )}
    </fieldset>
  );
}
