import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settingsOfSweep, sweepOf } from '../../src/figures/widgets/sweepProps.ts';
import { problemSentence } from '../../src/messages/en/problems.ts';
import { runMemory } from '../../src/networks/runMemory.ts';
import { nominalTime } from '../../src/networks/runTime.ts';
import { runsOf, type SweepResult, seedAt } from '../../src/networks/sweep.ts';
import { samePicture } from '../../src/state/dependentDefaults.ts';
import { createFigureStore } from '../../src/state/experimentStore.ts';
import { readPermalink, writePermalink } from '../../src/state/permalink.ts';
import { deserializeSweep, serializeSweep } from '../../src/state/sweepCodec.ts';
import { shareDone, sweepKind } from '../../src/state/sweepKind.ts';
import { fakeSampler } from './fakeSampler.ts';
import { hostileQuery } from './hostileQuery.ts';

const props = {
  over: 'width',
  values: [8, 16, 64],
  knobs: ['batch'],
  network: { depth: 4 },
  networks: 2,
  metrics: ['orthogonalityGap'],
} as const;
const sweep = sweepOf(props);
const defaults = settingsOfSweep(props);
const { reconcile } = sweepKind(sweep);
const frame = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2));

async function awakeSweep(more: { presets?: SweepResult[]; room?: number } = {}) {
  const sampler = fakeSampler();
  const nextFrame = (callback: () => void) => setTimeout(callback, 0);
  const store = createFigureStore(sweepKind(sweep), { defaults, client: () => sampler, nextFrame, ...more });
  store.getState().setAwake(true);
  await frame();
  return { sampler, state: store.getState };
}

/** Lets the runs of a sweep go to their end. */
async function drawAll({ sampler, state }: Awaited<ReturnType<typeof awakeSweep>>, first = 0): Promise<SweepResult> {
  for (const k of sweep.values.keys()) {
    await sampler.runs[first + k].send(2);
    await sampler.runs[first + k].finish();
  }
  return state().result!;
}

describe('the store of a sweep', () => {
  it('draws the sizes one after the other, from small to large, each with its seed and the line of every network', async () => {
    const figure = await awakeSweep();
    const { sampler, state } = figure;
    expect(sampler.runs).toHaveLength(1);
    await sampler.runs[0].send(1);
    expect(state()).toMatchObject({ status: 'running', result: { drawn: 1, points: [{ value: 8, drawn: 1 }] } });
    const result = await drawAll(figure);
    expect(sampler.runs.map(({ spec }) => spec.network.width)).toEqual([8, 16, 64]);
    expect(sampler.runs.map(({ spec }) => spec.seed)).toEqual([8, 16, 64].map((width) => seedAt(defaults.seed, width)));
    expect(sampler.runs.map(({ lines }) => lines)).toEqual([2, 2, 2]);
    expect(state().status).toBe('done');
    expect(result).toMatchObject({ drawn: 6, elapsed: 15, cost: { programs: 21 } });
    expect(result.points.map(({ value, drawn }) => [value, drawn])).toEqual([
      [8, 2],
      [16, 2],
      [64, 2],
    ]);
    // Lines 0.5 + l/100 and 0.1 above it, at layers 2 to 4.
    const [a, b] = [0, 0.1].map((more) => [2, 3, 4].reduce((sum, l) => sum + (0.5 + l / 100 + more) ** 2, 0) / 3);
    expect(result.points[1].levels.orthogonalityGap?.value).toBeCloseTo(Math.sqrt((a + b) / 2), 12);
  });

  it('ends the run under way at a turn of a knob, keeps the old points as stale, and begins at the smallest size', async () => {
    const { sampler, state } = await awakeSweep();
    await sampler.runs[0].send(2);
    await sampler.runs[0].finish();
    await sampler.runs[1].send(1);
    state().set('batch', 4);
    expect(sampler.runs[1].signal.aborted).toBe(true);
    expect(state()).toMatchObject({ stale: true, result: { points: [{ value: 8 }, { value: 16 }] } });
    await frame();
    expect(sampler.runs.map(({ spec }) => [spec.network.width, spec.inputs.batch])).toEqual([
      [8, 16],
      [16, 16],
      [8, 4],
    ]);
    await sampler.runs[2].send(1);
    expect(state()).toMatchObject({ stale: false, result: { points: [{ value: 8 }] } });
    state().undo();
    expect(sampler.runs[2].signal.aborted).toBe(true);
    expect(state().settings).toEqual(defaults);
  });

  it('stops out of view and says what failed', async () => {
    const { sampler, state } = await awakeSweep();
    await sampler.runs[0].send(2);
    state().setAwake(false);
    expect(sampler.runs[0].signal.aborted).toBe(true);
    expect(state().status).toBe('asleep');
    state().setAwake(true);
    await frame();
    await sampler.runs[1].fail('no more');
    expect(state()).toMatchObject({ status: 'failed', failure: 'no more' });
  });

  it('shows what came with the page, and nothing is drawn for it', async () => {
    const preset = await drawAll(await awakeSweep());
    const { sampler, state } = await awakeSweep({ presets: [preset] });
    expect(state()).toMatchObject({ status: 'preset', result: preset });
    expect(sampler.runs).toHaveLength(0);
    const read = deserializeSweep(JSON.parse(JSON.stringify(serializeSweep(preset))));
    expect(read?.points[2].levels.orthogonalityGap?.value).toBeCloseTo(preset.points[2].levels.orthogonalityGap?.value ?? 0, 5);
    expect({ ...read, points: [] }).toEqual({ ...preset, points: [] });
    const undefinedLevel = { ...preset.points[0], levels: { orthogonalityGap: { value: Number.NaN, error: Number.NaN, networks: 0 } } };
    const odd = { ...preset, points: [undefinedLevel] };
    expect(deserializeSweep(JSON.parse(JSON.stringify(serializeSweep(odd))))).toEqual(odd);
  });

  it('is refused by its largest run, and offers no size that it goes over', async () => {
    const largest = runsOf(defaults, sweep)[2].settings;
    const { sampler, state } = await awakeSweep({ room: runMemory(largest) });
    expect(sampler.runs).toHaveLength(0);
    const { failure } = state();
    expect(failure).toMatchObject({ kind: 'memory' });
    const offered = typeof failure === 'object' && failure.kind !== 'table' ? failure.waysOut.flatMap((way) => Object.keys(way)) : [];
    expect(offered).not.toContain('width');
    expect(offered).toContain('depth');
  });

  it('takes the time of all its runs, and knows how much of it is done', async () => {
    const kind = sweepKind(sweep);
    const times = runsOf(defaults, sweep).map(({ settings }) => nominalTime(settings, 'wasm'));
    const all = times.reduce((sum, time) => sum + time, 0);
    expect(kind.time(defaults, 'wasm')).toBeCloseTo(all, 9);
    const result = await drawAll(await awakeSweep());
    expect(shareDone(result, defaults, 'wasm')).toBeCloseTo(1, 12);
    const early = { ...result, points: result.points.slice(0, 1) };
    expect(shareDone(early, defaults, 'wasm')).toBeCloseTo(times[0] / all, 12);
  });
});

describe('the link of a sweep', () => {
  it('gives back what it was written from, whatever other links held', () => {
    let read = 0;
    fc.assert(
      fc.property(hostileQuery, (query) => {
        const { settings } = readPermalink(query, defaults, reconcile);
        expect(reconcile(settings)).toEqual({ settings, problems: [] });
        const again = readPermalink(writePermalink('sizes', settings, defaults), defaults, reconcile);
        expect(samePicture(again.settings, settings)).toBe(true);
        expect(again.settings.backend).toBe(settings.backend);
        expect(settings).toMatchObject({ width: 64, observables: [] });
        read++;
      }),
      { numRuns: 2000 },
    );
    expect(read).toBeGreaterThanOrEqual(2000);
  });

  it('cannot say the size that the sweep goes over', async () => {
    const { state } = await awakeSweep();
    const link = readPermalink('?v=1&figure=sizes&width=9&batch=40&inputs=equicorrelated', defaults, reconcile);
    state().follow(link);
    expect(state().settings).toEqual({ ...defaults, batch: 40, inputs: 'equicorrelated' });
    expect(state().problems).toHaveLength(1);
    expect(`${problemSentence(link.problems[0], (id) => id)}.`).toBe('width: 9 is not allowed; this figure goes over 8, 16, 64.');
  });
});

it('is no sweep of one size, of sizes in disorder, or with a knob for its size', () => {
  expect(() => sweepOf({ ...props, values: [8] })).toThrow(/two sizes/);
  expect(() => sweepOf({ ...props, values: [8, 8] })).toThrow(/ascending/);
  expect(() => sweepOf({ ...props, knobs: ['width'] })).toThrow(/knob/);
});
