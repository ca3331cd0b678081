import { type ReactElement, type RefObject, useState } from 'react';
import { messages } from '../../../messages/messages.ts';
import type { ParameterId } from '../../../networks/parameters.ts';
import { Button } from '../../controls/Button.tsx';
import { Choice } from '../../controls/Choice.tsx';
import { Steady } from '../../controls/Steady.tsx';
import type { BenchProps } from '../benchProps.ts';
import { optionLabel } from '../optionLabel.ts';
import { useStill } from '../useStill.ts';
import type { PlayedFigure } from './playedFigure.ts';
import { playable, playStops } from './playStops.ts';
import { usePlay } from './usePlay.ts';

interface PlayRowProps extends Pick<BenchProps, 'title' | 'knobs' | 'options'> {
  readonly figure: PlayedFigure;
  readonly element: RefObject<HTMLElement | null>;
}

/** Milliseconds that each picture stands. */
const rests = { slow: 2400, medium: 1100, fast: 350 } as const;
type Speed = keyof typeof rests;

const { play: words } = messages;

/** What plays a figure through a knob: which knob, how fast, on and back by one, and where it stands. */
export function PlayRow({ title, knobs, options, figure, element }: PlayRowProps): ReactElement {
  const offered = playable(knobs, options);
  const [parameter, setParameter] = useState<ParameterId>(offered[0]);
  const [speed, setSpeed] = useState<Speed>('medium');
  const still = useStill();
  const stops = playStops(parameter, options?.[parameter]);
  const { place, playing, start, pause, step } = usePlay({ ...figure, parameter, stops, rest: rests[speed], element });
  const label = messages.parameters.label[parameter];
  const value = place === undefined ? undefined : optionLabel(parameter, String(stops[place]));
  const choose = (id: string): void => {
    figure.endPlay();
    setParameter(id as ParameterId);
  };
  return (
    <fieldset className="figure-row" aria-label={words.group(title)}>
      <Choice
        label={words.knob}
        value={parameter}
        options={offered.map((id) => ({ value: id, label: messages.parameters.label[id] }))}
        onChange={choose}
      />
      {!still && (
        <Choice
          label={words.speed}
          value={speed}
          options={(Object.keys(rests) as Speed[]).map((id) => ({ value: id, label: words.speeds[id] }))}
          onChange={(id) => setSpeed(id as Speed)}
        />
      )}
      <div className="figure-row-buttons">
        <Button onClick={() => step(-1)}>{words.previous}</Button>
        {!still && (
          <Button onClick={playing ? pause : start} starts="play" name={playing ? undefined : words.playThrough(label)}>
            <Steady text={playing ? words.pause : words.play} texts={[words.play, words.pause]} />
          </Button>
        )}
        <Button onClick={() => step(1)} starts={still ? 'play' : undefined}>
          {words.next}
        </Button>
        <Button onClick={() => figure.endPlay(true)} idle={place === undefined}>
          {words.stay}
        </Button>
      </div>
      <p className="figure-row-status" aria-live={playing ? 'off' : 'polite'}>
        {value === undefined || place === undefined ? words.explained(stops.length) : words.standing(label, value, place + 1, stops.length)}
      </p>
    </fieldset>
  );
}
