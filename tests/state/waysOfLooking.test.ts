import { expect, it } from 'vitest';
import { specOf } from '../../src/networks/ensembleSpec.ts';
import { completeSettings } from '../../src/networks/settings.ts';
import { createExperimentStore } from '../../src/state/experimentStore.ts';
import { readPermalink, writePermalink } from '../../src/state/permalink.ts';
import { fakeResult, fakeSampler } from './fakeSampler.ts';

const defaults = completeSettings({ depth: 50, networks: 4 });

/** An awake figure with its own picture. */
function figure() {
  const sampler = fakeSampler();
  const presets = [fakeResult(specOf(defaults))];
  const store = createExperimentStore({ defaults, presets, client: () => sampler, nextFrame: (callback) => callback() });
  store.getState().setAwake(true);
  return { sampler, state: store.getState };
}

it('medians are of the same networks: a step and a part of the link, and no reason to draw', () => {
  const { sampler, state } = figure();
  const { result } = state();
  state().set('summary', 'median');
  expect(state()).toMatchObject({ stale: false, status: 'preset', settings: { summary: 'median' } });
  expect(state().result).toBe(result);
  const link = writePermalink('f', state().settings, defaults);
  expect(link).toBe('?v=1&figure=f&summary=median');
  expect(readPermalink(link, defaults)).toMatchObject({ settings: { summary: 'median' }, problems: [], unknown: [] });
  state().undo();
  expect(state().settings).toEqual(defaults);
  state().redo();
  expect(state().settings.summary).toBe('median');
  expect(sampler.runs).toHaveLength(0);
});

it('a run that goes on while its lines become medians goes on', async () => {
  const { sampler, state } = figure();
  state().set('width', 64);
  await sampler.runs[0].send(1);
  state().set('summary', 'median');
  expect(sampler.runs[0].signal.aborted).toBe(false);
  await sampler.runs[0].send(4);
  await sampler.runs[0].finish();
  expect(state()).toMatchObject({ status: 'done', stale: false, settings: { summary: 'median', width: 64 } });
  expect(sampler.runs).toHaveLength(1);
});

it('the layers that are shown outlive networks of the same depth, and no scene, reset or other depth', () => {
  const { sampler, state } = figure();
  const zoom = (): void => state().showLayers([10, 20]);
  zoom();
  expect(state().history.past).toEqual([]);
  expect(writePermalink('f', state().settings, defaults)).toBe('?v=1&figure=f');
  state().dealAnother();
  state().set('normalization', 'none');
  expect(state().shownLayers).toEqual([10, 20]);
  state().set('depth', 60);
  expect(state().shownLayers).toBeUndefined();
  zoom();
  state().undo();
  expect(state().shownLayers).toBeUndefined();
  zoom();
  state().follow(readPermalink('', defaults));
  expect(state().shownLayers).toBeUndefined();
  zoom();
  state().reset();
  expect(state().shownLayers).toBeUndefined();
  expect(sampler.runs.length).toBeGreaterThan(0);
});
