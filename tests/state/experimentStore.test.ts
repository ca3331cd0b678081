import { describe, expect, it } from 'vitest';
import { specOf } from '../../src/networks/ensembleSpec.ts';
import { runMemory } from '../../src/networks/runMemory.ts';
import { createBackendMemory } from '../../src/state/backendMemory.ts';
import { createExperimentStore } from '../../src/state/experimentStore.ts';
import { readPermalink } from '../../src/state/permalink.ts';
import { fakeResult, fakeSampler } from './fakeSampler.ts';
import { awakeFigure, defaults, figure, frame, ready } from './toldFigure.ts';

/** What keeps nothing from one test to the next. */
function localKeep() {
  return { getItem: () => null, setItem: () => {}, removeItem: () => {} };
}

describe('experimentStore', () => {
  it('samples at the first wake, and shows better pictures as they come', async () => {
    const { sampler, state } = await awakeFigure();
    expect(state().status).toBe('waiting');
    await sampler.runs[0].send(1);
    expect(state()).toMatchObject({ status: 'running', stale: false, result: { drawn: 1 } });
    await sampler.runs[0].send(4);
    await sampler.runs[0].finish();
    expect(state()).toMatchObject({ status: 'done', result: { drawn: 4 } });
  });

  it('opens no sampler and runs nothing while asleep', async () => {
    const { sampler, state, opened } = figure();
    state().set('depth', 9);
    await frame();
    expect(opened()).toBe(0);
    expect(state().status).toBe('asleep');
    state().setAwake(true);
    await frame();
    expect(sampler.runs.map(({ spec }) => spec.network.depth)).toEqual([9]);
  });

  it('says how long a run might take, learns how fast it was, and asks before a long one', async () => {
    const sampler = fakeSampler();
    const memory = createBackendMemory(() => localKeep());
    const slow = { ...defaults, method: 'explicit', width: 256, depth: 50, batch: 16, networks: 100 } as const;
    const nextFrame = (callback: () => void) => setTimeout(callback, 0);
    const state = createExperimentStore({ defaults: slow, client: () => sampler, memory, nextFrame }).getState;
    state().setAwake(true);
    await frame();
    const first = state().expected ?? 0;
    expect(first).toBeGreaterThan(5);
    expect(first).toBeLessThan(120);
    await sampler.runs[0].send(100, { backend: 'wasm', passedOver: [], elapsed: 1000 * first * 20 });
    await sampler.runs[0].finish();
    expect(memory.slowness('wasm')).toBeCloseTo(20, 6);
    expect(state().expected).toBeUndefined();

    state().dealAnother();
    await frame();
    expect(state().expected).toBeCloseTo(20 * first, 3);
    state().set('networks', 10_000);
    await frame();
    expect(sampler.runs).toHaveLength(2);
    const { failure } = state();
    if (typeof failure !== 'object' || failure.kind !== 'time') throw new Error('not refused');
    expect(failure.needs).toBeCloseTo(2000 * first, 0);
    expect(failure.room).toBe(600);
    expect(failure.waysOut[0]).toMatchObject({ method: 'law' });
    const fewer = failure.waysOut.find(({ networks }) => networks) ?? {};
    state().fit(fewer);
    await frame();
    expect(sampler.runs).toHaveLength(3);
    expect(state().expected).toBeLessThanOrEqual(600);
    expect(state().expected).toBeGreaterThan(500);

    state().set('networks', 10_000);
    state().drawAnyway();
    await frame();
    expect(sampler.runs).toHaveLength(4);
    state().dealAnother();
    await frame();
    expect(state().status).toBe('failed');
  });

  it('remembers the backend that was chosen and those that failed, and tries those again when asked', async () => {
    const sampler = fakeSampler();
    const memory = createBackendMemory(() => localKeep());
    const nextFrame = (callback: () => void) => setTimeout(callback, 0);
    const presets = [fakeResult(specOf(defaults))];
    const open = () => createExperimentStore({ defaults, presets, client: () => sampler, memory, nextFrame }).getState;
    const state = open();
    state().setAwake(true);
    state().set('backend', 'webgl');
    await frame();
    const passedOver = [{ backend: 'webgl', reason: 'failed', detail: 'context lost' }] as const;
    await sampler.runs[0].send(1, { backend: 'wasm', passedOver });
    expect(memory.failed()).toEqual(passedOver);

    const next = open();
    next().prefer(memory.choice());
    expect(next()).toMatchObject({ settings: { backend: 'webgl' }, status: 'preset', stale: false });
    next().set('depth', 9);
    next().reset();
    expect(next()).toMatchObject({ settings: { backend: 'webgl', depth: 5 }, status: 'preset' });

    state().tryFailedAgain();
    await frame();
    expect(memory.failed()).toEqual([]);
    expect(sampler.runs).toHaveLength(2);
  });

  it('warms the sampler once, draws nothing by that, and does without where it cannot start', async () => {
    const { sampler, state, opened } = await awakeFigure(true);
    state().set('backend', 'wasm');
    state().set('backend', 'auto');
    state().warm();
    state().warm();
    await frame();
    expect([opened(), sampler.warmed, sampler.runs]).toEqual([1, ['auto'], []]);
    const client = () => {
      throw new Error('no workers here');
    };
    expect(() => createExperimentStore({ defaults, client }).getState().warm()).not.toThrow();
  });

  it('stops when it falls asleep and starts over when it wakes, keeping the picture', async () => {
    const { sampler, state } = await awakeFigure();
    await sampler.runs[0].send(3);
    state().setAwake(false);
    expect(sampler.runs[0].signal.aborted).toBe(true);
    expect(state()).toMatchObject({ status: 'asleep', result: { drawn: 3 } });
    state().setAwake(true);
    await frame();
    await sampler.runs[1].send(1);
    expect(state().result?.drawn).toBe(3);
    await sampler.runs[1].send(4);
    expect(state().result?.drawn).toBe(4);
  });

  it('leaves a preset alone until something changes, and comes back to it', async () => {
    const { sampler, state, opened } = await awakeFigure(true);
    expect(state().status).toBe('preset');
    expect(opened()).toBe(0);
    state().set('depth', 6);
    expect(state().stale).toBe(true);
    await frame();
    await sampler.runs[0].send(1);
    expect(state().stale).toBe(false);
    state().reset();
    expect(state()).toMatchObject({ status: 'preset', stale: false, settings: defaults });
    expect(sampler.runs[0].signal.aborted).toBe(true);
  });

  it('shows another picture that came with the page at once, and asks nobody', async () => {
    const { state, opened } = await awakeFigure(true);
    state().set('normalization', 'none');
    expect(state()).toMatchObject({ status: 'preset', stale: false, result: { spec: { network: ready } } });
    state().set('normalization', 'batch');
    expect(state()).toMatchObject({ status: 'preset', result: { spec: { network: { normalization: 'batch' } } } });
    await frame();
    expect(opened()).toBe(0);
  });

  it('refuses what does not fit into memory before it asks anybody, and takes the value with which it fits', async () => {
    const sampler = fakeSampler();
    const room = runMemory(defaults);
    const store = createExperimentStore({ defaults, client: () => sampler, room, nextFrame: (callback) => setTimeout(callback, 0) });
    store.getState().setAwake(true);
    await frame();
    expect(sampler.runs.length).toBe(1);
    store.getState().set('depth', 500);
    await frame();
    expect(sampler.runs.length).toBe(1);
    const { status, failure } = store.getState();
    expect(status).toBe('failed');
    expect(failure).toMatchObject({
      room,
      waysOut: [{ depth: defaults.depth }, { width: expect.any(Number) }],
    });
    if (typeof failure === 'object' && failure.kind !== 'table') store.getState().fit(failure.waysOut[0]);
    await frame();
    expect(store.getState()).toMatchObject({ status: 'waiting', failure: undefined, settings: defaults });
    expect(sampler.runs.length).toBe(2);
  });

  it('keeps what a backend drew before it failed, until the next one has drawn as much', async () => {
    const { sampler, state } = await awakeFigure();
    const [run] = sampler.runs;
    await run.send(3);
    const before = state().result?.backend ?? 'reference';
    const next = before === 'wasm' ? 'reference' : 'wasm';
    const failed = [{ backend: before, reason: 'failed', detail: 'gone' }] as const;
    await run.send(1, { backend: next, passedOver: failed });
    expect(state()).toMatchObject({ result: { backend: before, drawn: 3 }, passedOver: failed });
    await run.send(4, { backend: next, passedOver: failed });
    expect(state()).toMatchObject({ result: { backend: next, drawn: 4 } });
  });

  it('runs once for all changes of a frame; the latest wins and the run before ends', async () => {
    const { sampler, state } = await awakeFigure();
    for (const depth of [6, 7, 8]) state().set('depth', depth);
    expect(sampler.runs[0].signal.aborted).toBe(true);
    await frame();
    expect(sampler.runs).toHaveLength(2);
    expect(sampler.runs[1].spec.network.depth).toBe(8);
    await sampler.runs[0].send(4);
    expect(state().result).toBeUndefined();
  });

  it('runs again for another backend, without calling the picture stale', async () => {
    const { sampler, state } = await awakeFigure(true);
    state().set('backend', 'wasm');
    await frame();
    expect(sampler.runs[0].backend).toBe('wasm');
    expect(state().stale).toBe(false);
  });

  it('keeps settings and picture through an error, and tries again', async () => {
    const { sampler, state } = await awakeFigure(true);
    state().set('width', 64);
    await frame();
    await sampler.runs[0].fail('out of memory');
    expect(state()).toMatchObject({ status: 'failed', failure: 'out of memory', stale: true });
    expect(state().settings.width).toBe(64);
    state().retry();
    await frame();
    await sampler.runs[1].send(1);
    expect(state()).toMatchObject({ status: 'running', failure: undefined, stale: false });
  });

  it('moves dependent defaults, mends conflicts and says so', async () => {
    const { state } = figure();
    state().set('activation', 'tanh');
    expect(state().settings.weightVariance).toBe(1);
    state().set('weightVariance', 1.5);
    state().set('activation', 'relu');
    expect(state().settings.weightVariance).toBe(1.5);
    state().set('architecture', 'residual');
    expect(state()).toMatchObject({ settings: { normalizationPosition: 'preNorm' }, problems: [] });
    state().set('width', 8);
    state().set('inputs', 'equicorrelated');
    expect(state()).toMatchObject({ settings: { batch: 8 }, problems: [{ parameter: 'batch', given: '16' }] });
    state().dismiss();
    expect(state().problems).toEqual([]);
  });

  it('deals the next seed, the first after the last', () => {
    const { state } = figure();
    state().set('seed', 2 ** 32 - 1);
    state().dealAnother();
    expect(state().settings.seed).toBe(0);
  });

  it('runs nothing for a link to what it shows', async () => {
    const { sampler, state } = await awakeFigure();
    await sampler.runs[0].send(4);
    await sampler.runs[0].finish();
    state().follow(readPermalink('?depth=5', defaults));
    await frame();
    expect(sampler.runs.length).toBe(1);
    expect(state()).toMatchObject({ status: 'done', stale: false });
  });

  it('follows a link', async () => {
    const { state } = figure(true);
    state().follow(readPermalink('?depth=7&width=none&x=1', defaults));
    expect(state()).toMatchObject({ settings: { depth: 7 }, stale: true, link: { unknown: ['x'] } });
    expect(state().problems).toHaveLength(1);
  });
});
