import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EnsembleResult } from '../networks/ensembleResult.ts';
import { settingsOf } from '../networks/ensembleSpec.ts';
import { tooLarge } from '../networks/runMemory.ts';
import { reconcile, type Settings } from '../networks/settings.ts';
import type { SampleProgress, SamplerClient } from '../worker/samplerClient.ts';
import { moveSettings, samePicture } from './dependentDefaults.ts';
import type { Experiment, ExperimentState, RunStatus } from './experimentState.ts';
import { startRun, warmUp } from './sampleRun.ts';

/** What a figure's store is made of. */
export interface ExperimentOptions {
  /** The figure's own settings. */
  readonly defaults: Settings;
  /** Finished pictures that came with the page. */
  readonly presets?: readonly EnsembleResult[];
  /** Opened at the first run, not before. */
  readonly client: () => SamplerClient;
  /** Bytes that a run may hold; none is asked for that needs more. */
  readonly room?: number;
  /** Calls back before the next frame. */
  readonly nextFrame?: (callback: () => void) => unknown;
}

/** The store of one figure. */
export type ExperimentStore = StoreApi<ExperimentState>;

const beforeNextFrame = (callback: () => void): unknown => requestAnimationFrame(callback);

const pictures = (result: EnsembleResult | undefined, settings: Settings): boolean =>
  result !== undefined && samePicture(settingsOf(result.spec), settings);

/**
 * Remembers one figure and keeps its picture up to its settings: any change ends the run under way and asks for another before the
 * next frame, so the latest change wins and nothing queues.
 */
export function createExperimentStore({
  defaults,
  presets = [],
  client,
  room = Number.POSITIVE_INFINITY,
  nextFrame = beforeNextFrame,
}: ExperimentOptions): ExperimentStore {
  const presetOf = (settings: Settings) => presets.find((preset) => pictures(preset, settings));
  const first = presetOf(defaults);
  let awake = false;
  let due = first === undefined;
  let framePending = false;
  let stop = (): void => {};
  let warmed = false;

  return createStore<ExperimentState>()((setState, getState) => {
    const receive = ({ result, passedOver, restarted }: SampleProgress): void => {
      const { result: shown, stale } = getState();
      // A picture of a backend that failed under the run stays until the next one has drawn as many networks.
      const gaveWay = passedOver.some(({ backend, reason }) => backend === shown?.backend && reason === 'failed');
      const elsewhere = shown?.backend !== result.backend && !gaveWay;
      const better = stale || shown === undefined || elsewhere || result.drawn >= shown.drawn;
      setState({ status: 'running', passedOver, restarted, ...(better && { result, stale: false }) });
    };

    const run = (): void => {
      framePending = false;
      if (!awake || !due) return;
      due = false;
      const refusal = tooLarge(getState().settings, room);
      if (refusal) return void setState({ status: 'failed', failure: refusal });
      stop = startRun(client, getState().settings, {
        progress: receive,
        done: () => setState({ status: 'done' }),
        failed: (failure) => setState({ status: 'failed', failure }),
      });
    };

    const request = (): void => {
      stop();
      due = true;
      setState({ status: awake ? 'waiting' : 'asleep', failure: undefined });
      if (!awake || framePending) return;
      framePending = true;
      nextFrame(run);
    };

    const showPreset = (preset: EnsembleResult): void => {
      stop();
      due = false;
      setState({ result: preset, stale: false, status: 'preset', failure: undefined, passedOver: [], restarted: false });
    };

    const show = (wanted: Settings, more: Partial<Experiment> = {}): void => {
      const { settings, problems } = reconcile(wanted);
      const before = getState();
      setState({ settings, problems, stale: before.result !== undefined && !pictures(before.result, settings), ...more });
      if (samePicture(settings, before.settings) && settings.backend === before.settings.backend) return;
      const preset = settings.backend === defaults.backend ? presetOf(settings) : undefined;
      if (preset) showPreset(preset);
      else request();
    };

    const status: RunStatus = due ? 'asleep' : 'preset';
    return {
      settings: defaults,
      result: first,
      stale: false,
      status,
      failure: undefined,
      passedOver: [],
      restarted: false,
      problems: [],
      link: undefined,

      set: (parameter, value) => show(moveSettings(getState().settings, { [parameter]: value })),
      follow: (link) => show(link.settings, { link, problems: link.problems }),
      reset: () => show(defaults, { link: undefined }),
      dealAnother: () => show({ ...getState().settings, seed: (getState().settings.seed + 1) % 2 ** 32 }),
      retry: request,
      fit: (fitting) => show(moveSettings(getState().settings, fitting)),
      dismiss: () => setState({ problems: [], link: undefined }),
      warm: () => {
        if (!warmed) warmUp(client, getState().settings.backend);
        warmed = true;
      },
      setAwake: (next) => {
        if (next === awake) return;
        awake = next;
        const { status: current } = getState();
        if (awake && due) request();
        else if (!awake && (current === 'running' || current === 'waiting')) request();
      },
    };
  });
}
