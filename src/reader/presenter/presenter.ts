import { callScene } from '../../state/sceneCall.ts';
import { closeContents } from '../shell/contentsDrawer.ts';
import { recallTheme } from '../shell/theme.ts';
import { type Bar, createBar } from './bar.ts';
import { showHelp } from './help.ts';
import type { Action } from './keys.ts';
import { type Asked, writeStop } from './place.ts';
import { canPlay, endPlays, turnPlay } from './rows.ts';
import { type Scene, scenesOf } from './scenes.ts';
import { clearScreen, fitStop, showStop } from './screen.ts';
import { type Stop, sectionFrom, stopOf, stopsOf } from './stops.ts';

interface Presentation {
  readonly stops: readonly Stop[];
  readonly bar: Bar;
  /** The theme that the reader had before. */
  readonly theme: string | undefined;
  now: number;
}

const root = document.documentElement;
let presentation: Presentation | undefined;

const mainOf = (): HTMLElement => document.querySelector('main') ?? document.body;

/** The stop that the anchor in the address leads to. */
function stopOfAnchor(stops: readonly Stop[]): number | undefined {
  const named = document.querySelector(':target');
  return named ? stopOf(named, stops) : undefined;
}

/** The stop nearest to the middle of the window. */
function stopInView(stops: readonly Stop[]): number {
  const middle = innerHeight / 2;
  const distances = stops.map(({ elements }) => {
    const { top, bottom } = elements[elements.length - 1].getBoundingClientRect();
    return Math.max(top - middle, middle - bottom, 0);
  });
  return distances.indexOf(Math.min(...distances));
}

/** Puts the page on a projector at a stop or a scene; where the number is none, at the stop that its address names, or else where the reader is. */
export function present({ kind, number }: Asked): void {
  const stops = stopsOf(mainOf());
  if (presentation || stops.length === 0) return;
  const here = stopOfAnchor(stops) ?? stopInView(stops);
  const theme = root.dataset.theme === 'projector' ? undefined : root.dataset.theme;
  const bar = createBar(act);
  presentation = { stops, bar, theme, now: 0 };
  closeContents();
  root.dataset.theme = 'projector';
  root.dataset.presenting = '';
  document.body.append(bar.element);
  addEventListener('resize', fitStop);
  addEventListener('toggle', fitStop, true);
  addEventListener('hashchange', followAnchor);
  const scene = kind === 'scene' && number > 0 ? scenes().slice(0, number).at(-1) : undefined;
  if (scene) showScene(scene);
  else goTo(kind === 'stop' && number > 0 ? number - 1 : here);
}

function goTo(stop: number, scene?: Scene): void {
  if (!presentation) return;
  const { stops, bar } = presentation;
  const now = Math.max(0, Math.min(stops.length - 1, stop));
  presentation.now = now;
  endPlays();
  showStop(stops[now]);
  bar.offer(canPlay);
  bar.say(now + 1, stops.length, scene?.name ?? stops[now].name, scene !== undefined);
  writeStop(now + 1);
}

/** A link within the page leads to the stop that shows what it names. */
function followAnchor(): void {
  const stop = presentation && stopOfAnchor(presentation.stops);
  if (stop !== undefined) goTo(stop);
}

function leave(): void {
  if (!presentation) return;
  endPlays();
  const { stops, bar, theme, now } = presentation;
  presentation = undefined;
  removeEventListener('resize', fitStop);
  removeEventListener('toggle', fitStop, true);
  removeEventListener('hashchange', followAnchor);
  bar.element.remove();
  clearScreen();
  delete root.dataset.presenting;
  if (theme === undefined) recallTheme();
  else root.dataset.theme = theme;
  writeStop(undefined);
  stops[now].elements[0].scrollIntoView({ block: 'start' });
}

async function turnFullscreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await root.requestFullscreen();
  } catch {
    // Not allowed here, such as within another page: the window stays as it is.
  }
}

const scenes = (): readonly Scene[] => scenesOf(mainOf(), presentation?.stops ?? stopsOf(mainOf()));

const help = (): void => showHelp(scenes(), presentation !== undefined, act);

/** Goes to where a scene is, and sets its figure as the scene has it. */
function showScene(scene: Scene): void {
  const { stop, figure, query } = scene;
  goTo(stop, scene);
  if (figure && query !== undefined) callScene(figure, query);
}

function goToScene(number: number): void {
  const scene = scenes()[number - 1];
  if (presentation && scene) showScene(scene);
  else present({ kind: 'scene', number });
}

function toggle(): void {
  if (presentation) leave();
  else present({ kind: 'stop', number: stopInView(stopsOf(mainOf())) + 1 });
}

/** Does what a key or a button asks for. */
export function act(action: Action): void {
  if (typeof action === 'number') goToScene(action);
  else if (action === 'help') help();
  else if (action === 'toggle') toggle();
  else if (!presentation) return;
  else if (action === 'leave') endPlays() || leave();
  else if (action === 'fullscreen') void turnFullscreen();
  else if (action === 'code') void import('./code.ts').then(({ showCode }) => showCode());
  else if (action === 'play' || action === 'listen') turnPlay(action);
  else if (action === 'release') mainOf().focus({ preventScroll: true });
  else {
    const { now, stops } = presentation;
    const places = {
      ...{ next: now + 1, previous: now - 1, first: 0, last: stops.length - 1 },
      ...{ nextSection: sectionFrom(stops, now, 'next'), previousSection: sectionFrom(stops, now, 'previous') },
    };
    goTo(places[action]);
  }
}
