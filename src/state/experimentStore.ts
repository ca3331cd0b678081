import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EnsembleResult, RunResult } from '../networks/ensembleResult.ts';
import { settingsOf } from '../networks/ensembleSpec.ts';
import type { ParameterId } from '../networks/parameters.ts';
import { tooLarge } from '../networks/runMemory.ts';
import { expectedPlace, tooLong } from '../networks/runTime.ts';
import type { Settings } from '../networks/settings.ts';
import type { SamplerClient } from '../worker/samplerClient.ts';
import { type BackendMemory, createBackendMemory } from './backendMemory.ts';
import { moveSettings, sameNetworks, samePicture } from './dependentDefaults.ts';
import type { Experiment, ExperimentState, RunStatus } from './experimentState.ts';
import { type FigureKind, type PictureProgress, profileKind } from './figureKind.ts';
import { type Moved, noHistory, redone, undone, withStep } from './history.ts';
import { startRun, warmUp } from './sampleRun.ts';

/** What a figure's store is made of. */
export interface ExperimentOptions<P extends RunResult> {
  /** The figure's own settings. */
  readonly defaults: Settings;
  /** Finished pictures that came with the page. */
  readonly presets?: readonly P[];
  /** The settings of the one that is pinned at first. */
  readonly beside?: Settings;
  /** Opened at the first run, not before. */
  readonly client: () => SamplerClient;
  /** Bytes that a run may hold; none is asked for that needs more. */
  readonly room?: number;
  /** Which backends this browser is good for; by default of this figure alone. */
  readonly memory?: BackendMemory;
  /** Calls back when the next run may be asked for: of the changes of a frame, the first and the last ask. */
  readonly nextFrame?: (callback: () => void) => unknown;
  /** The time in milliseconds. */
  readonly now?: () => number;
}

/** The store of one figure. */
export type ExperimentStore<P extends RunResult = EnsembleResult> = StoreApi<ExperimentState<P>>;

/** Seconds that a run may be expected to take before the reader is asked. */
const patience = 600;
/** Milliseconds below which a run says little of the machine's speed. */
const shortRun = 100;

const nowhere = (): never => {
  throw new Error('nothing is kept');
};

/** Calls back at once, so that a worker draws while the page does; a second time in one frame before the next. */
function firstAtOnce(): (callback: () => void) => void {
  let isTaken = false;
  return (callback) => {
    if (isTaken) return void requestAnimationFrame(callback);
    isTaken = true;
    requestAnimationFrame(() => {
      isTaken = false;
    });
    callback();
  };
}

const pictures = (result: RunResult | undefined, settings: Settings): boolean =>
  result !== undefined && sameNetworks(settingsOf(result.spec), settings);

/** The store of a figure of metrics over the layers. */
export const createExperimentStore = (options: ExperimentOptions<EnsembleResult>): ExperimentStore =>
  createFigureStore(profileKind, options);

/**
 * Remembers one figure of any kind and keeps its picture up to its settings: any change ends the run under way and asks for another
 * at once or before the next frame, so the latest change wins and nothing queues.
 */
export function createFigureStore<P extends RunResult>(kind: FigureKind<P>, options: ExperimentOptions<P>): ExperimentStore<P> {
  const { defaults, presets = [], beside, client, room = Number.POSITIVE_INFINITY } = options;
  const { memory = createBackendMemory(nowhere), nextFrame = firstAtOnce(), now = Date.now } = options;
  const presetOf = (settings: Settings) => presets.find((preset) => pictures(preset, settings));
  const first = presetOf(defaults);
  let awake = false;
  let due = first === undefined;
  let framePending = false;
  let endRun = (): void => {};
  let warmed = false;
  let anyway: Settings | undefined;
  /** The finished picture that a play began from. */
  let beganAs: Pick<Experiment<P>, 'result' | 'status'> | undefined;

  return createStore<ExperimentState<P>>()((setState, getState) => {
    const expectedSeconds = (settings: Settings): number => {
      const { result, status } = getState();
      const used = status === 'preset' || result === undefined ? 'wasm' : result.backend;
      const place = expectedPlace(settings, used, memory.slowness(used));
      return (kind.time(settings, place) * (memory.slowness(place) ?? 1)) / 1000;
    };

    const done = (): void => {
      const { result, settings } = getState();
      setState({ status: 'done', expected: undefined });
      if (result === undefined || result.elapsed < shortRun) return;
      const slowness = result.elapsed / kind.time(settings, result.backend);
      memory.noteSlowness(result.backend, (slowness + (memory.slowness(result.backend) ?? slowness)) / 2);
    };

    const receive = ({ result, passedOver, restarted }: PictureProgress<P>): void => {
      memory.noteFailures(passedOver);
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
      const { settings } = getState();
      const refusal =
        tooLarge(settings, room, kind.memory) ?? (settings === anyway ? undefined : tooLong(settings, expectedSeconds, patience));
      if (refusal) return void setState({ status: 'failed', failure: refusal });
      setState({ expected: expectedSeconds(settings) });
      endRun = startRun(kind, client, settings, {
        progress: receive,
        done,
        failed: (failure) => setState({ status: 'failed', failure }),
      });
    };

    const request = (): void => {
      endRun();
      due = true;
      setState({ status: awake ? 'waiting' : 'asleep', failure: undefined, expected: undefined });
      if (!awake || framePending) return;
      framePending = true;
      nextFrame(run);
    };

    const showPreset = (preset: P): void => {
      endRun();
      due = false;
      setState({ result: preset, stale: false, status: 'preset', failure: undefined, passedOver: [], restarted: false });
    };

    const show = (wanted: Settings, more: Partial<Experiment<P>> = {}): void => {
      const { settings, problems } = kind.reconcile(wanted);
      const before = getState();
      const shownLayers = settings.depth === before.settings.depth ? before.shownLayers : undefined;
      setState({ settings, problems, shownLayers, stale: before.result !== undefined && !pictures(before.result, settings), ...more });
      if (sameNetworks(settings, before.settings) && settings.backend === before.settings.backend) return;
      const preferred = settings.backend === memory.choice() && settings.backend === before.settings.backend;
      const asEver = settings.backend === defaults.backend || preferred;
      const preset = asEver ? presetOf(settings) : undefined;
      if (preset) showPreset(preset);
      else request();
    };

    const step = (wanted: Settings, more: Partial<Experiment<P>> = {}, turned?: ParameterId): void => {
      const { settings: shown, playedFrom, history } = getState();
      const from = playedFrom ?? shown;
      show(wanted, { ...more, playedFrom: undefined });
      const { settings: after } = getState();
      if (samePicture(from, after)) return;
      setState({ history: withStep(history, { before: from, after, what: turned, at: now() }, samePicture) });
    };

    const play = (parameter: ParameterId, value: Settings[ParameterId]): void => {
      const { settings, playedFrom = settings, result, status, stale } = getState();
      if (getState().playedFrom === undefined)
        beganAs = !stale && (status === 'done' || status === 'preset') ? { result, status } : undefined;
      show(moveSettings(playedFrom, { [parameter]: value }), { playedFrom });
    };

    const endPlay = (stays = false): void => {
      const { settings, playedFrom } = getState();
      if (playedFrom === undefined) return;
      if (stays) {
        step(settings);
        return;
      }
      show({ ...playedFrom, backend: settings.backend }, { playedFrom: undefined });
      if (beganAs === undefined || settings.backend !== playedFrom.backend) return;
      endRun();
      due = false;
      setState({ ...beganAs, stale: false, failure: undefined, expected: undefined });
    };

    const move = (moved: Moved<Settings> | undefined): void => {
      const { settings, playedFrom } = getState();
      if (playedFrom) endPlay();
      else if (moved) show({ ...moved.present, backend: settings.backend }, { history: moved.history, link: undefined });
    };

    const status: RunStatus = due ? 'asleep' : 'preset';
    return {
      settings: defaults,
      result: first,
      stale: false,
      pinned: beside && presetOf(beside),
      shownLayers: undefined,
      status,
      failure: undefined,
      expected: undefined,
      passedOver: [],
      restarted: false,
      problems: [],
      link: undefined,
      history: noHistory,
      playedFrom: undefined,

      set: (parameter, value) => {
        if (parameter === 'backend') memory.choose(value as Settings['backend']);
        step(moveSettings(getState().settings, { [parameter]: value }), {}, parameter);
      },
      chooseFrom: (data) => {
        // A table that came late is what the latest run waits for.
        if (getState().settings.data === data && getState().status === 'failed') request();
        else step({ ...getState().settings, inputs: 'own', data }, { link: undefined }, 'inputs');
      },
      prefer: (backend) => setState({ settings: { ...getState().settings, backend } }),
      follow: (link) => step(link.settings, { link, problems: link.problems, shownLayers: undefined }),
      reset: () => step({ ...defaults, backend: memory.choice() }, { link: undefined, shownLayers: undefined }),
      play,
      endPlay,
      undo: () => move(undone(getState().history, getState().settings)),
      redo: () => move(redone(getState().history, getState().settings)),
      pin: () => {
        const { result, stale } = getState();
        if (!stale) setState({ pinned: result });
      },
      unpin: () => setState({ pinned: undefined }),
      showLayers: (shownLayers) => setState({ shownLayers }),
      dealAnother: () => step({ ...getState().settings, seed: (getState().settings.seed + 1) % 2 ** 32 }),
      retry: request,
      stop: () => {
        const { status: current } = getState();
        if (current !== 'running' && current !== 'waiting') return;
        endRun();
        due = false;
        setState({ status: 'stopped', expected: undefined });
      },
      resume: () => {
        if (getState().status === 'stopped') request();
      },
      drawAnyway: () => {
        anyway = getState().settings;
        request();
      },
      tryFailedAgain: () => {
        memory.forgetFailures();
        request();
      },
      fit: (way) => step(moveSettings(getState().settings, way)),
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
