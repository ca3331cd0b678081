import { specOf } from '../../src/networks/ensembleSpec.ts';
import { completeSettings } from '../../src/networks/settings.ts';
import { createExperimentStore } from '../../src/state/experimentStore.ts';
import { fakeResult, fakeSampler } from './fakeSampler.ts';

/** What the figure of these tests is set to. */
export const defaults = completeSettings({ depth: 5, networks: 4 });
/** The change whose picture comes with the page, too. */
export const ready = { normalization: 'none' } as const;
/** The next frame, and what follows it. */
export const frame = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2));

/** A figure's store on a sampler that does as it is told; with `preset`, pictures that came with the page. */
export function figure(preset = false) {
  const sampler = fakeSampler();
  let opened = 0;
  const store = createExperimentStore({
    defaults,
    presets: preset ? [fakeResult(specOf(defaults)), fakeResult(specOf({ ...defaults, ...ready }))] : [],
    client: () => {
      opened++;
      return sampler;
    },
    nextFrame: (callback) => setTimeout(callback, 0),
  });
  return { sampler, state: store.getState, opened: () => opened };
}

/** The same in view, a frame later. */
export async function awakeFigure(preset = false) {
  const all = figure(preset);
  all.state().setAwake(true);
  await frame();
  return all;
}
