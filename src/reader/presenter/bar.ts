import { messages } from '../../messages/messages.ts';
import { make } from '../make.ts';
import type { Action } from './keys.ts';
import type { Played } from './rows.ts';

/** The bar in the corner of a projected page. */
export interface Bar {
  readonly element: HTMLElement;
  /** Says which stop is shown: its number to all, its name to those who listen, and that of a scene to all. */
  say(number: number, of: number, name: string, scene: boolean): void;
  /** Has buttons for what can be played. */
  offer(can: (played: Played) => boolean): void;
}

const { presenter } = messages;

/** The number of the stop, and buttons for those without a keyboard, which come out when the bar is pointed at. */
export function createBar(act: (action: Action) => void): Bar {
  const button = (action: Action, sign: string, name: string): HTMLElement => {
    const element = make('button', { type: 'button', 'aria-label': name, title: name }, sign);
    element.addEventListener('click', () => act(action));
    return element;
  };
  const drawn = (action: Played, name: string): HTMLElement => {
    const element = button(action, '', name);
    element.className = 'control-drawn';
    element.dataset.sign = action;
    return element;
  };
  const number = make('span', { class: 'presenter-number', 'aria-hidden': 'true' });
  const scene = make('span', { class: 'presenter-scene', 'aria-hidden': 'true' });
  const spoken = make('span', { class: 'visually-hidden', role: 'status' });
  const players = [drawn('play', presenter.play), drawn('listen', presenter.listen)];
  const buttons = [
    button('previous', '‹', presenter.previous),
    button('next', '›', presenter.next),
    ...players,
    button('code', 'QR', presenter.code),
    button('help', '?', presenter.title),
    button('leave', '×', presenter.leave),
  ];
  const element = make('nav', { class: 'presenter-bar', 'aria-label': presenter.bar }, ...buttons, scene, number, spoken);
  const say = (at: number, of: number, name: string, isScene: boolean): void => {
    scene.textContent = isScene ? name : '';
    number.textContent = `${at} / ${of}`;
    spoken.textContent = presenter.place(at, of, name);
  };
  const offer = (can: (played: Played) => boolean): void => {
    for (const one of players) one.hidden = !can(one.dataset.sign as Played);
  };
  return { element, say, offer };
}
