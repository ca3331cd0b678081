import { createStore, type StoreApi } from 'zustand/vanilla';
import { specOf } from '../networks/ensembleSpec.ts';
import type { ParameterId } from '../networks/parameters.ts';
import { type Problem, reconcile, type Settings } from '../networks/settings.ts';
import { type SheetId, sheets } from '../theory/sheets/index.ts';
import type { Sheet, SheetPoint } from '../theory/sheets/sheet.ts';
import type { SheetClient } from '../worker/sheets/sheetClient.ts';
import { moveSettings, samePicture } from './dependentDefaults.ts';
import type { PlayActions } from './experimentState.ts';
import { type History, type Moved, noHistory, redone, undone, withStep } from './history.ts';
import type { Permalink } from './permalink.ts';

/** All that a map of theory remembers. */
export interface SheetMemory {
  /** The point on the map is among them: two of the settings are its axes. */
  readonly settings: Settings;
  /** The latest sheet, also one of earlier settings. */
  readonly sheet: Sheet | undefined;
  /** Whether the sheet is of earlier settings. */
  readonly stale: boolean;
  /** Which share of the sheet of these settings is calculated and shown, while the whole is still to come; undefined where nothing of it is. */
  readonly share: number | undefined;
  /** Whether its reader stopped it. */
  readonly stopped: boolean;
  /** What theory says at the latest point that was asked about; undefined where it is silent. */
  readonly point: SheetPoint | undefined;
  /** Whether that is of earlier settings. */
  readonly pointStale: boolean;
  /** Why there is no sheet, or no point, of these settings. */
  readonly failure: string | undefined;
  readonly problems: readonly Problem[];
  readonly link: Permalink | undefined;
  readonly history: History<Settings>;
  /** The settings that a play through a knob began from; undefined while there is none. */
  readonly playedFrom: Settings | undefined;
}

/** All that can happen to a map. */
export interface SheetActions extends PlayActions {
  set<Id extends ParameterId>(parameter: Id, value: Settings[Id]): void;
  /** Moves the point: both of its parameters at once. */
  place(point: Partial<Settings>): void;
  follow(link: Permalink): void;
  reset(): void;
  undo(): void;
  redo(): void;
  retry(): void;
  /** Gives the rest of the sheet up; what is there of it is kept. `retry` goes on. */
  stop(): void;
  dismiss(): void;
}

export type SheetState = SheetMemory & SheetActions;
export type SheetStore = StoreApi<SheetState>;

/** What the store of a map is made of. */
export interface SheetOptions {
  /** The figure's name on its page. */
  readonly figure: string;
  readonly of: SheetId;
  readonly defaults: Settings;
  /** The sheet of the defaults and its point, which came with the page. */
  readonly preset?: { readonly sheet: Sheet; readonly point: SheetPoint | undefined };
  /** Opened at the first question, not before. */
  readonly client: () => SheetClient;
  /** The time in milliseconds. */
  readonly now?: () => number;
}

/** Whether two settings have one sheet. */
export const sameSheet = (of: SheetId, a: Settings, b: Settings): boolean =>
  sheets[of].reads.every((id) => String(a[id]) === String(b[id]));

/** Remembers one map and keeps its sheet up to its settings: the latest change wins, and moving the point asks for nothing. */
export function createSheetStore({ figure, of, defaults, preset, client, now = Date.now }: SheetOptions): SheetStore {
  let pictured = preset === undefined ? undefined : defaults;

  return createStore<SheetState>()((setState, getState) => {
    const requestSheet = (): void => {
      const { settings } = getState();
      setState({ stopped: false });
      client().ask(figure, { kind: 'sheet', of, spec: specOf(settings) }, (reply) => {
        if (!sameSheet(of, settings, getState().settings)) return;
        if (reply.kind === 'failed') setState({ failure: reply.message });
        // After a stop none that is less than what is shown.
        if (reply.kind === 'part' && reply.share > (getState().share ?? 0)) setState({ sheet: reply.sheet, share: reply.share });
        if (reply.kind !== 'sheet') return;
        pictured = settings;
        setState({ sheet: reply.sheet, stale: false, share: undefined });
      });
    };

    const requestPoint = (): void => {
      const { settings } = getState();
      client().ask(figure, { kind: 'point', of, spec: specOf(settings) }, (reply) => {
        if (reply.kind === 'failed' && settings === getState().settings) setState({ failure: reply.message });
        // While the point is dragged the latest answer is better than none.
        if (reply.kind === 'point') setState({ point: reply.point, pointStale: settings !== getState().settings });
      });
    };

    const request = (): void => {
      setState({ failure: undefined });
      if (getState().stale) requestSheet();
      if (getState().pointStale) requestPoint();
    };

    const show = (wanted: Settings, more: Partial<SheetMemory> = {}): void => {
      const { settings, problems } = reconcile(wanted);
      const { settings: before, failure } = getState();
      if (samePicture(settings, before)) {
        setState({ problems, ...more });
        return;
      }
      const stale = pictured === undefined || !sameSheet(of, settings, pictured);
      const isHome = preset !== undefined && sameSheet(of, settings, defaults);
      const asksAnew = !sameSheet(of, settings, before);
      setState({ settings, problems, stale, pointStale: true, failure: asksAnew ? undefined : failure, ...more });
      if (asksAnew) setState({ share: undefined, stopped: false });
      if (stale && isHome) {
        pictured = defaults;
        setState({ sheet: preset.sheet, stale: false, share: undefined, stopped: false });
      } else if (stale && asksAnew) requestSheet();
      requestPoint();
    };

    const step = (wanted: Settings, more: Partial<SheetMemory> = {}, turned?: string): void => {
      const { settings: shown, playedFrom, history } = getState();
      const before = playedFrom ?? shown;
      show(wanted, { ...more, playedFrom: undefined });
      const { settings: after } = getState();
      if (samePicture(before, after)) return;
      setState({ history: withStep(history, { before, after, what: turned, at: now() }, samePicture) });
    };

    const endPlay = (stays = false): void => {
      const { settings, playedFrom } = getState();
      if (playedFrom === undefined) return;
      if (stays) step(settings);
      else show(playedFrom, { playedFrom: undefined });
    };

    const move = (moved: Moved<Settings> | undefined): void => {
      if (getState().playedFrom) endPlay();
      else if (moved) show(moved.present, { history: moved.history, link: undefined });
    };

    return {
      settings: defaults,
      sheet: preset?.sheet,
      stale: preset === undefined,
      share: undefined,
      stopped: false,
      point: preset?.point,
      pointStale: preset === undefined,
      failure: undefined,
      problems: [],
      link: undefined,
      history: noHistory,
      playedFrom: undefined,

      set: (parameter, value) => step(moveSettings(getState().settings, { [parameter]: value }), {}, parameter),
      place: (point) => step(moveSettings(getState().settings, point), {}, 'place'),
      follow: (link) => step(link.settings, { link, problems: link.problems }),
      reset: () => step(defaults, { link: undefined }),
      play: (parameter, value) => {
        const { settings, playedFrom = settings } = getState();
        show(moveSettings(playedFrom, { [parameter]: value }), { playedFrom });
      },
      endPlay,
      undo: () => move(undone(getState().history, getState().settings)),
      redo: () => move(redone(getState().history, getState().settings)),
      retry: request,
      stop: () => {
        client().stop(figure);
        setState({ stopped: true });
      },
      dismiss: () => setState({ problems: [], link: undefined }),
    };
  });
}
