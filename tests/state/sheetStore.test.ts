import { expect, test } from 'vitest';
import { ensembleSpec, settingsOf } from '../../src/networks/ensembleSpec.ts';
import { readPermalink } from '../../src/state/permalink.ts';
import { createSheetStore, sameSheet } from '../../src/state/sheetStore.ts';
import { sheets } from '../../src/theory/sheets/index.ts';
import type { SheetReply, SheetRequest } from '../../src/worker/sheets/protocol.ts';
import type { SheetClient } from '../../src/worker/sheets/sheetClient.ts';

const defaults = settingsOf(ensembleSpec({ activation: 'tanh', normalization: 'none', weightVariance: 2, biasVariance: 0.1 }));
const of = 'phaseDiagram';

/** A store whose client answers when it is told to. */
function storeOf(preset = true) {
  const asked: { request: SheetRequest; answer: (reply: SheetReply) => void }[] = [];
  const points: typeof asked = [];
  const stops: string[] = [];
  const client: SheetClient = {
    ask: (_, request, answer) => (request.kind === 'sheet' ? asked : points).push({ request, answer }),
    stop: (figure) => stops.push(figure),
  };
  const spec = ensembleSpec(defaults);
  const given = preset ? { sheet: sheets[of].of(spec), point: sheets[of].at(spec) } : undefined;
  const store = createSheetStore({ figure: 'x', of, defaults, preset: given, client: () => client, now: () => 0 });
  const answer = (k: number): void => asked[k].answer({ kind: 'sheet', sheet: sheets[of].of(asked[k].request.spec) });
  const answerPoint = (k: number): void => points[k].answer({ kind: 'point', point: sheets[of].at(points[k].request.spec) });
  const part = (k: number, share: number): void => asked[k].answer({ kind: 'part', sheet: sheets[of].of(asked[k].request.spec), share });
  return { store, asked, answer, part, stops, points, answerPoint };
}

test('moving the point asks for no sheet, another activation does, and the way back takes what came with the page', () => {
  const { store, asked, answer } = storeOf();
  store.getState().place({ weightVariance: 3, biasVariance: 0.4 });
  expect(asked).toHaveLength(0);
  expect(store.getState()).toMatchObject({ stale: false, settings: { weightVariance: 3, biasVariance: 0.4 } });
  store.getState().set('activation', 'erf');
  expect(store.getState().stale).toBe(true);
  answer(0);
  expect(store.getState().stale).toBe(false);
  expect(store.getState().sheet).toEqual(sheets[of].of(ensembleSpec({ ...defaults, activation: 'erf' })));
  store.getState().undo();
  expect(store.getState()).toMatchObject({ stale: false, settings: { activation: 'tanh', weightVariance: 3 } });
  store.getState().undo();
  expect(store.getState().settings).toEqual(defaults);
  store.getState().redo();
  expect(store.getState().settings.weightVariance).toBe(3);
  expect(asked).toHaveLength(1);
});

test('an answer to settings that are no more is dropped, and a failure is told', () => {
  const { store, asked, answer } = storeOf();
  store.getState().set('activation', 'erf');
  store.getState().set('activation', 'sin');
  answer(0);
  expect(store.getState().stale).toBe(true);
  asked[1].answer({ kind: 'failed', message: 'no' });
  expect(store.getState()).toMatchObject({ stale: true, failure: 'no' });
  store.getState().retry();
  answer(2);
  expect(store.getState()).toMatchObject({ stale: false, failure: undefined });
});

test('what is said of the point is asked anew at every place; an answer to one before is shown as such', () => {
  const { store, points, answerPoint } = storeOf();
  expect(store.getState()).toMatchObject({ pointStale: false, point: { verdict: 'edge' } });
  store.getState().place({ weightVariance: 0.5 });
  store.getState().place({ weightVariance: 0.6 });
  expect(store.getState().pointStale).toBe(true);
  answerPoint(0);
  expect(store.getState()).toMatchObject({ pointStale: true, point: { verdict: 'order' } });
  answerPoint(1);
  expect(store.getState().pointStale).toBe(false);
  expect(points).toHaveLength(2);
});

test('a failure stays while the same sheet is wanted', () => {
  const { store, asked } = storeOf();
  store.getState().set('activation', 'erf');
  asked[0].answer({ kind: 'failed', message: 'no' });
  store.getState().place({ weightVariance: 3 });
  expect(store.getState()).toMatchObject({ stale: true, failure: 'no' });
  store.getState().set('activation', 'sin');
  expect(store.getState().failure).toBeUndefined();
});

test('a link sets the point and says what it could not', () => {
  const { store } = storeOf();
  store.getState().follow(readPermalink('?v=1&weightVariance=1.5&biasVariance=-3', defaults));
  expect(store.getState().settings).toMatchObject({ weightVariance: 1.5, biasVariance: 0.1 });
  expect(store.getState().link?.problems).toHaveLength(1);
  store.getState().dismiss();
  expect(store.getState().link).toBeUndefined();
});

test('without a sheet that came with the page it waits for the first', () => {
  const { store, answer } = storeOf(false);
  expect(store.getState()).toMatchObject({ stale: true, sheet: undefined });
  store.getState().retry();
  answer(0);
  expect(store.getState().stale).toBe(false);
  expect(sameSheet(of, defaults, { ...defaults, width: 3 })).toBe(true);
  expect(sameSheet(of, defaults, { ...defaults, activation: 'relu' })).toBe(false);
});

test('a sheet that is stopped keeps its part, goes on when asked, and shows no less of it then', () => {
  const { store, asked, answer, part, stops } = storeOf();
  store.getState().set('activation', 'erf');
  part(0, 0.25);
  part(0, 0.5);
  expect(store.getState()).toMatchObject({ stale: true, share: 0.5, stopped: false });
  const shown = store.getState().sheet;
  store.getState().stop();
  expect(stops).toEqual(['x']);
  expect(store.getState()).toMatchObject({ stale: true, share: 0.5, stopped: true, sheet: shown });
  store.getState().place({ weightVariance: 3 });
  expect(store.getState()).toMatchObject({ share: 0.5, stopped: true });
  store.getState().retry();
  part(1, 0.25);
  expect(store.getState()).toMatchObject({ share: 0.5, stopped: false });
  expect(store.getState().sheet).toBe(shown);
  answer(1);
  expect(store.getState()).toMatchObject({ stale: false, share: undefined, stopped: false });
  expect(asked).toHaveLength(2);
});

test('a part of other settings is not kept, and those of the page are there at once', () => {
  const { store, part } = storeOf();
  store.getState().set('activation', 'erf');
  part(0, 0.5);
  store.getState().stop();
  store.getState().set('activation', 'sin');
  expect(store.getState()).toMatchObject({ stale: true, share: undefined, stopped: false });
  part(0, 0.75);
  expect(store.getState().share).toBeUndefined();
  store.getState().reset();
  expect(store.getState()).toMatchObject({ stale: false, share: undefined, stopped: false });
});
