import { type ReactElement, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { messages } from '../../../messages/messages.ts';
import { Button } from '../../controls/Button.tsx';
import { Choice } from '../../controls/Choice.tsx';
import { Steady } from '../../controls/Steady.tsx';
import { type Playing, playSounds } from './playSounds.ts';
import { soundsOf, type Tune } from './tune.ts';

/** What of a figure can be heard, and how its layer mark is moved along. */
export interface Heard {
  /** What is drawn now; empty while nothing is. */
  readonly tunes: () => readonly Tune[];
  readonly onLayer: (layer: number | undefined) => void;
}

interface ListenRowProps {
  readonly title: string;
  readonly heard: Heard;
}

const speeds = { slow: 0.5, medium: 1, fast: 2 } as const;
type Speed = keyof typeof speeds;
/** Loudness of a slider's hundred; ears count by factors. */
const loud = (percent: number): number => (percent / 100) ** 2;

const { listen: words, play } = messages;

/** Plays the lines of a figure as tones, layer by layer: which line, how fast, how loud, and what is heard in words. */
export function ListenRow({ title, heard }: ListenRowProps): ReactElement {
  const id = useId();
  const tunes = heard.tunes();
  const [chosen, setChosen] = useState(0);
  const [speed, setSpeed] = useState<Speed>('medium');
  const [volume, setVolume] = useState(50);
  const [layer, setLayer] = useState<number>();
  const [playing, setPlaying] = useState<Playing>();
  const under = useRef<Playing>(undefined);
  const tune = tunes[Math.min(chosen, tunes.length - 1)];
  const stop = (): void => under.current?.stop();
  const follow = useEffectEvent((at: number | undefined) => {
    setLayer(at);
    heard.onLayer(at);
    if (at !== undefined) return;
    under.current = undefined;
    setPlaying(undefined);
  });
  const [tell] = useState(() => ({ layer: (_: number | undefined): void => {} }));
  useEffect(() => {
    tell.layer = follow;
    return () => {
      // Stopping takes the layer mark away.
      under.current?.stop();
      tell.layer = () => {};
    };
  }, [tell]);
  const start = (): void => {
    if (tune === undefined) return;
    under.current = playSounds(soundsOf(tune, speeds[speed]), loud(volume), (at) => tell.layer(at));
    setPlaying(under.current);
  };
  useEffect(() => {
    if (!playing) return;
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      playing.stop();
    };
    document.addEventListener('keydown', press, { capture: true });
    return () => document.removeEventListener('keydown', press, { capture: true });
  }, [playing]);
  const names = tunes.map(({ name }, k) => ({ value: String(k), label: name }));
  return (
    <fieldset className="figure-row" aria-label={words.group(title)}>
      {names.length > 1 && (
        <Choice
          label={words.line}
          value={String(Math.min(chosen, tunes.length - 1))}
          options={names}
          onChange={(k) => {
            stop();
            setChosen(Number(k));
          }}
        />
      )}
      <Choice
        label={play.speed}
        value={speed}
        options={(Object.keys(speeds) as Speed[]).map((one) => ({ value: one, label: play.speeds[one] }))}
        onChange={(one) => {
          stop();
          setSpeed(one as Speed);
        }}
      />
      <div className="control figure-row-volume">
        <label className="control-label" htmlFor={`${id}volume`}>
          {words.volume}
        </label>
        <input
          id={`${id}volume`}
          className="control-slider"
          type="range"
          min={0}
          max={100}
          value={volume}
          aria-valuetext={words.percent(volume)}
          onChange={({ target }) => {
            setVolume(Number(target.value));
            playing?.setVolume(loud(Number(target.value)));
          }}
        />
      </div>
      <div className="figure-row-buttons">
        <Button onClick={playing ? stop : start} starts="listen" idle={tune === undefined}>
          <Steady text={playing ? words.stop : words.start} texts={[words.start, words.stop]} />
        </Button>
      </div>
      <p className="figure-row-status" aria-live="polite">
        {tune === undefined ? words.silent : words.explained(tune.name, tune.ends, tune.around.length > 0, tune.theory !== undefined)}
      </p>
      <p className="figure-row-status figure-row-heard" aria-hidden="true">
        {tune !== undefined && layer !== undefined && tune.textAt(layer)}
      </p>
    </fieldset>
  );
}
