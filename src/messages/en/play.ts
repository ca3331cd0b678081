import { numberText } from './numberText.ts';

/** A play through a knob of a figure. */
export const play = {
  open: 'Play a knob',
  group: (title: string) => `Play ${title} through a knob`,
  knob: 'Knob',
  speed: 'Speed',
  speeds: { slow: 'slow', medium: 'medium', fast: 'fast' },
  play: 'Play',
  playThrough: (label: string) => `Play through ${label.toLowerCase()}`,
  pause: 'Pause',
  previous: 'Step back',
  next: 'Next step',
  stay: 'Stay here',
  explained: (stops: number) =>
    `${numberText(stops)} values in turn, each when its picture has come. It ends where it began, also at Escape; turning a knob ends it where it is.`,
  standing: (label: string, value: string, place: number, stops: number) =>
    `${label} ${value}, ${numberText(place)} of ${numberText(stops)}`,
} as const;
