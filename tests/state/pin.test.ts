import { expect, it } from 'vitest';
import { specOf } from '../../src/networks/ensembleSpec.ts';
import { completeSettings } from '../../src/networks/settings.ts';
import { createExperimentStore } from '../../src/state/experimentStore.ts';
import { fakeResult, fakeSampler } from './fakeSampler.ts';

const defaults = completeSettings({ depth: 5, networks: 4 });

it('keeps the picture that is shown while others follow, none of earlier settings, and lets it go', () => {
  const presets = [fakeResult(specOf(defaults))];
  const { getState: state } = createExperimentStore({ defaults, presets, client: fakeSampler, nextFrame: () => {} });
  state().pin();
  expect(state().pinned).toBe(state().result);
  const [kept] = [state().pinned];
  state().set('depth', 9);
  expect(state().stale).toBe(true);
  state().pin();
  state().undo();
  state().reset();
  expect(state().pinned).toBe(kept);
  state().unpin();
  expect(state().pinned).toBeUndefined();
  state().set('depth', 9);
  state().pin();
  expect(state().pinned).toBeUndefined();
});

it('a figure may open with a picture beside its own', () => {
  const beside = { ...defaults, depth: 9 };
  const presets = [defaults, beside].map((settings) => fakeResult(specOf(settings)));
  const open = (pinned = beside) =>
    createExperimentStore({ defaults, presets, beside: pinned, client: fakeSampler, nextFrame: () => {} }).getState();
  expect(open()).toMatchObject({ result: presets[0], pinned: presets[1] });
  expect(open({ ...defaults, depth: 7 }).pinned).toBeUndefined();
});
