import { durationOf, type LayerSound } from './tune.ts';

/** Sounds that are being played. */
export interface Playing {
  /** Loudness from 0 to 1. */
  readonly setVolume: (volume: number) => void;
  readonly stop: () => void;
}

/** How loud the voices are beside each other. */
const loudness = { line: 0.3, around: 0.3, theory: 0.075, tick: 0.05 } as const;
/** Seconds in which a tone comes and goes, that nothing clicks, before the first one, and of a tick. */
const [fade, lead, tickLength] = [0.012, 0.08, 0.012];
const tickPitch = 1800;

/** Plays sounds in the browser and tells of each layer when it is heard; `onLayer` is given undefined at the end. Only ever called by a reader's deed. */
export function playSounds(sounds: readonly LayerSound[], volume: number, onLayer: (layer: number | undefined) => void): Playing {
  const context = new AudioContext();
  void context.resume();
  const master = context.createGain();
  const side = context.createStereoPanner();
  side.connect(master).connect(context.destination);
  master.gain.value = volume;
  const start = context.currentTime + lead;
  const end = start + durationOf(sounds);
  const around = sounds[0]?.around.length ?? 0;
  const voice = (type: OscillatorType, loud: number, pitch: (sound: LayerSound) => number | undefined, length?: number): void => {
    const tone = context.createOscillator();
    const gain = context.createGain();
    tone.type = type;
    gain.gain.value = 0;
    tone.connect(gain).connect(side);
    for (const sound of sounds) {
      const [from, hertz] = [start + sound.at, pitch(sound)];
      if (hertz === undefined) continue;
      tone.frequency.setValueAtTime(hertz, from);
      gain.gain.setTargetAtTime(loud, from, fade / 3);
      gain.gain.setTargetAtTime(0, from + (length ?? sound.length * 0.8), fade);
    }
    tone.start(start);
    tone.stop(end + 0.1);
  };
  voice('sine', loudness.line, ({ pitch }) => pitch);
  for (let k = 0; k < around; k++) voice('sine', loudness.around / around, (sound) => sound.around[k]);
  voice('square', loudness.theory, ({ theory }) => theory);
  voice('triangle', loudness.tick, () => tickPitch, tickLength);
  for (const { at, pan } of sounds) side.pan.setValueAtTime(pan, start + at);

  let heard: number | undefined;
  const stop = (): void => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', stop);
    if (context.state === 'closed') return;
    void context.close();
    onLayer(undefined);
  };
  const timer = setInterval(() => {
    if (context.currentTime > end) {
      stop();
      return;
    }
    const now = sounds.findLast(({ at }) => start + at <= context.currentTime);
    if (now && now.layer !== heard) onLayer(now.layer);
    heard = now?.layer;
  }, 30);
  document.addEventListener('visibilitychange', stop);
  return { setVolume: (next) => master.gain.setTargetAtTime(next, context.currentTime, 0.03), stop };
}
