import { describe, expect, it } from 'vitest';
import { specOf } from '../../src/networks/ensembleSpec.ts';
import { completeSettings } from '../../src/networks/settings.ts';
import { createExperimentStore } from '../../src/state/experimentStore.ts';
import { createSheetStore } from '../../src/state/sheetStore.ts';
import type { SheetClient } from '../../src/worker/sheets/sheetClient.ts';
import { fakeResult, fakeSampler } from './fakeSampler.ts';

const defaults = completeSettings({ depth: 5, networks: 4 });
const frame = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2));

async function figure(presets = [fakeResult(specOf(defaults))]) {
  const sampler = fakeSampler();
  const store = createExperimentStore({ defaults, presets, client: () => sampler, nextFrame: (call) => setTimeout(call, 0) });
  store.getState().setAwake(true);
  await frame();
  return { sampler, state: store.getState };
}

describe('a play through a knob', () => {
  it('shows each value with all else as it was, samples it, and makes no step', async () => {
    const { sampler, state } = await figure();
    state().play('depth', 7);
    state().play('width', 32);
    expect(state().settings).toMatchObject({ depth: 5, width: 32 });
    expect(state()).toMatchObject({ playedFrom: defaults, stale: true, history: { past: [], future: [] } });
    await frame();
    expect(sampler.runs.at(-1)?.spec.network).toMatchObject({ depth: 5, width: 32 });
  });

  it('ends where it began, with the picture that was there, and no run is left', async () => {
    const { sampler, state } = await figure();
    state().play('width', 32);
    await frame();
    await sampler.runs[0].send(2);
    const before = sampler.runs.length;
    state().endPlay();
    await frame();
    expect(state()).toMatchObject({ settings: defaults, playedFrom: undefined, stale: false, status: 'preset', history: { past: [] } });
    expect(state().result?.spec.network.width).toBe(defaults.width);
    expect(sampler.runs[0].signal.aborted).toBe(true);
    expect(sampler.runs).toHaveLength(before);
  });

  it('draws its beginning anew where that was not finished', async () => {
    const { sampler, state } = await figure([]);
    state().play('width', 32);
    await frame();
    state().endPlay();
    await frame();
    expect(state().settings).toEqual(defaults);
    expect(sampler.runs.at(-1)?.spec.network.width).toBe(defaults.width);
  });

  it('that stays is one step, which leads back to its beginning', async () => {
    const { state } = await figure();
    for (const width of [16, 32, 64]) state().play('width', width);
    state().endPlay(true);
    expect(state()).toMatchObject({ playedFrom: undefined, settings: { width: 64 }, history: { past: [defaults] } });
    state().undo();
    expect(state().settings).toEqual(defaults);
  });

  it('is ended by a turn of a knob where it is: one step for both', async () => {
    const { state } = await figure();
    state().play('width', 32);
    state().set('depth', 9);
    expect(state()).toMatchObject({ playedFrom: undefined, settings: { width: 32, depth: 9 }, history: { past: [defaults] } });
  });

  it('is ended by undo alone, and by a reset without a step', async () => {
    const { state } = await figure();
    state().set('depth', 9);
    const begun = state().settings;
    state().play('width', 32);
    state().undo();
    expect(state()).toMatchObject({ settings: begun, playedFrom: undefined, history: { past: [defaults] } });
    state().undo();
    state().play('width', 32);
    state().reset();
    expect(state()).toMatchObject({ settings: { width: defaults.width }, playedFrom: undefined, history: { past: [] } });
  });

  it('does the same to a map of theory', () => {
    const asked: unknown[] = [];
    const client = { ask: (...question: unknown[]) => asked.push(question) } as unknown as SheetClient;
    const own = completeSettings({ activation: 'tanh', normalization: 'none' });
    const { getState: state } = createSheetStore({ figure: 'map', of: 'phaseDiagram', defaults: own, client: () => client });
    state().play('activation', 'relu');
    expect(state()).toMatchObject({ settings: { activation: 'relu' }, playedFrom: own, history: { past: [] } });
    state().endPlay();
    expect(state()).toMatchObject({ settings: own, playedFrom: undefined, history: { past: [] } });
    state().play('activation', 'relu');
    state().endPlay(true);
    expect(state().history.past).toEqual([own]);
    expect(asked.length).toBeGreaterThan(2);
  });
});
