import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeSettings } from '../../src/networks/settings.ts';
import { createExperimentStore } from '../../src/state/experimentStore.ts';
import { type History, longestHistory, noHistory, redone, undone, withStep } from '../../src/state/history.ts';
import { readPermalink } from '../../src/state/permalink.ts';
import { fakeSampler } from './fakeSampler.ts';

const defaults = completeSettings({ depth: 5, networks: 4 });

function figure() {
  let time = 0;
  const sampler = fakeSampler();
  const store = createExperimentStore({ defaults, client: () => sampler, nextFrame: () => {}, now: () => time });
  const wait = (milliseconds: number): void => {
    time += milliseconds;
  };
  return { state: store.getState, wait };
}

type Figure = ReturnType<typeof figure>;

/** Something that a reader does to a figure. */
const deed: fc.Arbitrary<(figure: Figure) => void> = fc.oneof(
  fc.integer({ min: 1, max: 40 }).map(
    (depth) =>
      ({ state }: Figure) =>
        state().set('depth', depth),
  ),
  fc.integer({ min: 1, max: 64 }).map(
    (batch) =>
      ({ state }: Figure) =>
        state().set('batch', batch),
  ),
  fc.constantFrom('relu' as const, 'tanh' as const).map(
    (activation) =>
      ({ state }: Figure) =>
        state().set('activation', activation),
  ),
  fc.constantFrom('gaussian' as const, 'equicorrelated' as const).map(
    (inputs) =>
      ({ state }: Figure) =>
        state().set('inputs', inputs),
  ),
  fc.constantFrom('?depth=7&activation=sin', '?batch=3').map(
    (search) =>
      ({ state }: Figure) =>
        state().follow(readPermalink(search, defaults)),
  ),
  fc.constant(({ state }: Figure) => state().dealAnother()),
  fc.constant(({ state }: Figure) => state().reset()),
  fc.integer({ min: 0, max: 1000 }).map(
    (milliseconds) =>
      ({ wait }: Figure) =>
        wait(milliseconds),
  ),
);

describe('undo and redo of a figure', () => {
  it('undo after a step is as if it had not been, redo as if it had', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 30 }), deed, (before, last) => {
        const one = figure();
        for (const act of before) act(one);
        one.wait(5000);
        const settings = one.state().settings;
        last(one);
        const after = one.state().settings;
        if (String(Object.values(after)) === String(Object.values(settings))) return;
        one.state().undo();
        expect(one.state().settings).toEqual(settings);
        one.state().redo();
        expect(one.state().settings).toEqual(after);
      }),
    );
  });

  it('all steps back lead to where the figure began, all steps forth to where it was', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 60 }), (deeds) => {
        const one = figure();
        for (const act of deeds) act(one);
        const end = one.state().settings;
        const steps = one.state().history.past.length;
        for (let k = 0; k < steps; k++) one.state().undo();
        expect(one.state()).toMatchObject({ settings: defaults, history: { past: [] } });
        for (let k = 0; k < steps; k++) one.state().redo();
        expect(one.state()).toMatchObject({ settings: end, history: { future: [] } });
      }),
    );
  });

  it('takes a drag as one step, a later turn of the same knob as another, and a drag to and fro as none', () => {
    const { state, wait } = figure();
    for (const depth of [6, 7, 8]) {
      state().set('depth', depth);
      wait(600);
    }
    wait(200);
    state().set('depth', 9);
    state().set('width', 64);
    expect(state().history.past.map(({ depth, width }) => [depth, width])).toEqual([
      [5, 256],
      [8, 256],
      [9, 256],
    ]);
    state().set('width', 256);
    expect(state().history.past).toHaveLength(2);
    state().undo();
    expect(state().settings.depth).toBe(8);
  });

  it('forgets what was taken back once something else is done, and where it is calculated is no step', () => {
    const { state } = figure();
    state().set('depth', 6);
    state().undo();
    state().set('backend', 'wasm');
    expect(state().history).toMatchObject({ past: [], future: [{ depth: 6 }] });
    state().redo();
    expect(state().settings).toMatchObject({ depth: 6, backend: 'wasm' });
    state().undo();
    state().set('width', 32);
    state().redo();
    expect(state().settings).toMatchObject({ depth: 5, width: 32 });
  });

  it('takes a refusal away with the step that caused it', () => {
    const { state } = figure();
    state().set('width', 8);
    state().set('inputs', 'equicorrelated');
    expect(state().problems).toHaveLength(1);
    state().undo();
    expect(state()).toMatchObject({ problems: [], settings: { batch: 16, inputs: 'gaussian' } });
  });
});

it('a history is bounded, and at either end nothing can be taken back', () => {
  let history: History<number> = noHistory;
  const same = (a: number, b: number): boolean => a === b;
  for (let at = 0; at < 300; at++) history = withStep(history, { before: at, after: at + 1, at }, same);
  expect(history.past).toHaveLength(longestHistory);
  expect(history.past.at(-1)).toBe(299);
  expect(undone(noHistory, 1)).toBeUndefined();
  expect(redone(noHistory, 1)).toBeUndefined();
});
