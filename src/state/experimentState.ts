import type { EnsembleResult, RunResult } from '../networks/ensembleResult.ts';
import type { ParameterId } from '../networks/parameters.ts';
import type { TooLarge } from '../networks/runMemory.ts';
import type { TooLong } from '../networks/runTime.ts';
import type { BackendChoice, Problem, Settings } from '../networks/settings.ts';
import type { WayOut } from '../networks/wayOut.ts';
import type { PassedOver } from '../worker/protocol.ts';
import type { History } from './history.ts';
import type { Permalink } from './permalink.ts';

/** Where a figure stands: showing what came with the page, expecting a first chunk, receiving them, finished, stopped by its reader, stopped by an error, out of view with work left. */
export type RunStatus = 'preset' | 'waiting' | 'running' | 'done' | 'stopped' | 'failed' | 'asleep';

/** A run whose inputs are chosen from a table that this browser does not have. */
export interface TableGone {
  readonly kind: 'table';
  /** The table's name. */
  readonly data: string;
}

/** All that one figure remembers; its pictures are of profiles over the layers where nothing else is said. */
export interface Experiment<P extends RunResult = EnsembleResult> {
  readonly settings: Settings;
  /** The latest picture, also one of earlier settings. */
  readonly result: P | undefined;
  /** Whether the picture is of earlier settings. */
  readonly stale: boolean;
  /** A picture that was kept beside those that follow. */
  readonly pinned: P | undefined;
  /** The layers that the lines are shown at, first and last; all of them where undefined. No link and no step knows of it. */
  readonly shownLayers: readonly [number, number] | undefined;
  readonly status: RunStatus;
  /** What the sampler said when it failed, or why it was not asked. */
  readonly failure: string | TooLarge | TooLong | TableGone | undefined;
  /** Seconds that the run under way was expected to take when it was asked for; undefined while none is. */
  readonly expected: number | undefined;
  readonly passedOver: readonly PassedOver[];
  /** Whether the sampler's thread died under the latest run and was started again. */
  readonly restarted: boolean;
  /** What had to be refused or changed in the latest link or setting. */
  readonly problems: readonly Problem[];
  /** The link that the settings were taken from, until its remarks are dismissed. */
  readonly link: Permalink | undefined;
  /** The settings that were, and those that were taken back; where they are calculated is no part of a step. */
  readonly history: History<Settings>;
  /** The settings that a play through a knob began from; undefined while there is none. */
  readonly playedFrom: Settings | undefined;
}

/** What a play through a knob does to a figure: no value of it is a step of its own. */
export interface PlayActions {
  /** Shows a value of the play, all else as it was when the play began. */
  play<Id extends ParameterId>(parameter: Id, value: Settings[Id]): void;
  /** Ends the play where it began; or where it stands, which is one step. */
  endPlay(stays?: boolean): void;
}

/** All that can happen to a figure. */
export interface ExperimentActions extends PlayActions {
  set<Id extends ParameterId>(parameter: Id, value: Settings[Id]): void;
  /** Takes a table that was brought as the inputs, by its name. */
  chooseFrom(data: string): void;
  follow(link: Permalink): void;
  reset(): void;
  undo(): void;
  redo(): void;
  /** Keeps the picture that is shown, beside those to come; one of earlier settings is not kept. */
  pin(): void;
  unpin(): void;
  showLayers(layers: Experiment['shownLayers']): void;
  dealAnother(): void;
  retry(): void;
  /** Ends the run under way and keeps what was drawn. */
  stop(): void;
  /** Goes on with a run that was stopped: the same networks from the first on, of which the picture shows none before they are more than it has. */
  resume(): void;
  /** Draws what was refused because of its time. */
  drawAnyway(): void;
  /** Tries the backends again that failed earlier. */
  tryFailedAgain(): void;
  /** Where the reader likes to have it calculated; the picture that is shown stays. */
  prefer(backend: BackendChoice): void;
  /** Takes a change with which a run fits. */
  fit(way: WayOut): void;
  dismiss(): void;
  /** Told when the reader comes to the figure: the sampler gets ready for a first turn of a knob. */
  warm(): void;
  /** Told by whoever sees the figure: only a figure in view samples. */
  setAwake(awake: boolean): void;
}

/** What a figure's store holds. */
export type ExperimentState<P extends RunResult = EnsembleResult> = Experiment<P> & ExperimentActions;
