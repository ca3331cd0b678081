import { expect, test } from 'vitest';
import { completeSettings, type Settings } from '../../src/networks/settings.ts';
import { followFigure, joinPage, type PageFigure, settingsOfFigure, turnFigure, whenWanted } from '../../src/state/pageFigures.ts';

/** A figure that does as it is told, and counts who listens. */
function figureOf(start: Partial<Settings>) {
  let settings = completeSettings(start);
  const listeners = new Set<() => void>();
  const figure: PageFigure = {
    settings: () => settings,
    turn: (parameter, value) => {
      settings = { ...settings, [parameter]: value };
      for (const listen of listeners) listen();
    },
    listen: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
  return { figure, listeners };
}

/** As much of a page as a figure needs. */
const pageWith = (id: string, place: EventTarget): Document =>
  ({ getElementById: (wanted: string) => (wanted === id ? place : null) }) as unknown as Document;

test('a figure that is awake is turned at once, and all who follow it hear of it', () => {
  const { figure, listeners } = figureOf({ width: 64 });
  const heard: number[] = [];
  const stop = followFigure('one', ({ width }) => heard.push(width));
  expect(heard).toEqual([]);
  const leave = joinPage('one', figure);
  const page = pageWith('one', new EventTarget());
  turnFigure('one', 'width', 128, page);
  figure.turn('width', 256);
  expect(heard).toEqual([64, 128, 256]);
  stop();
  turnFigure('one', 'width', 8, page);
  expect([heard.length, settingsOfFigure('one')?.width]).toEqual([3, 8]);
  leave();
  expect([settingsOfFigure('one'), listeners.size]).toEqual([undefined, 0]);
});

test('a figure that sleeps is woken, once, and takes the latest of what it was told', () => {
  const place = new EventTarget();
  const page = pageWith('two', place);
  let woken = 0;
  whenWanted(place, () => {
    woken++;
  });
  turnFigure('two', 'width', 16, page);
  turnFigure('two', 'depth', 9, page);
  turnFigure('two', 'width', 32, page);
  expect(woken).toBe(1);
  const { figure } = figureOf({});
  const heard: Settings[] = [];
  followFigure('two', (settings) => heard.push(settings));
  joinPage('two', figure);
  expect(settingsOfFigure('two')).toMatchObject({ width: 32, depth: 9 });
  expect(heard.at(-1)).toMatchObject({ width: 32, depth: 9 });
});

test('a figure that is not there is turned by nobody', () => {
  expect(() => turnFigure('gone', 'width', 16, pageWith('other', new EventTarget()))).not.toThrow();
});
