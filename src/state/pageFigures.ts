import type { ParameterId } from '../networks/parameters.ts';
import type { Settings } from '../networks/settings.ts';

/** A figure that is awake, as its page may see and turn it. */
export interface PageFigure {
  settings(): Settings;
  turn<Id extends ParameterId>(parameter: Id, value: Settings[Id]): void;
  /** Calls back after every change of the settings; returns the way to stop. */
  listen(changed: () => void): () => void;
}

const awake = new Map<string, PageFigure>();
/** Who follows a figure, and what it was told before it woke. */
const followers = new Map<string, Set<() => void>>();
const waiting = new Map<string, Map<ParameterId, unknown>>();

const wanted = 'wanted';

const tell = (id: string): void => {
  for (const follow of followers.get(id) ?? []) follow();
};

/** Lets the page see and turn a figure, by its id, which then takes what it was told before it woke; returns the way to stop. */
export function joinPage(id: string, figure: PageFigure): () => void {
  awake.set(id, figure);
  const stop = figure.listen(() => tell(id));
  const told = waiting.get(id) ?? [];
  waiting.delete(id);
  for (const [parameter, value] of told) figure.turn(parameter, value as never);
  tell(id);
  return () => {
    stop();
    if (awake.get(id) === figure) awake.delete(id);
  };
}

/** What a figure is set to, where it is awake. */
export const settingsOfFigure = (id: string): Settings | undefined => awake.get(id)?.settings();

/** Follows a figure of the page: calls back now if it is awake, when it wakes, and whenever it is set; returns the way to stop. */
export function followFigure(id: string, follow: (settings: Settings) => void): () => void {
  const all = followers.get(id) ?? new Set();
  followers.set(id, all);
  const told = (): void => {
    const settings = settingsOfFigure(id);
    if (settings) follow(settings);
  };
  all.add(told);
  told();
  return () => all.delete(told);
}

/** Turns a knob of a figure from its page: at once, or as soon as the figure, which is woken for it, answers. */
export function turnFigure<Id extends ParameterId>(id: string, parameter: Id, value: Settings[Id], page: Document = document): void {
  const figure = awake.get(id);
  if (figure) {
    figure.turn(parameter, value);
    return;
  }
  const told = waiting.get(id) ?? new Map<ParameterId, unknown>();
  waiting.set(id, told.set(parameter, value));
  wakeFigure(id, page);
}

/** Asks for a figure of the page before its reader comes near it. */
export function wakeFigure(id: string, page: Document = document): void {
  page.getElementById(id)?.dispatchEvent(new Event(wanted));
}

/** Calls back once when the page asks for a figure, by the element that holds it. */
export function whenWanted(place: EventTarget, wake: () => void): void {
  place.addEventListener(wanted, wake, { once: true });
}
