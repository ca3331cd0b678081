import type { ReactNode } from 'react';
import type { ComparedId, ComparisonResult } from '../../../networks/comparison.ts';
import type { EnsembleResult, RunResult } from '../../../networks/ensembleResult.ts';
import type { ParameterId } from '../../../networks/parameters.ts';
import type { Settings, SummaryId } from '../../../networks/settings.ts';
import type { SweepResult } from '../../../networks/sweep.ts';
import type { GivenLook } from '../../../state/looks.ts';
import type { SheetId } from '../../../theory/sheets/index.ts';
import type { Sheet } from '../../../theory/sheets/sheet.ts';
import type { PlotArea } from '../../plots/plotArea.ts';
import type { SlopeMetricId } from '../depthSlope.ts';
import type { Axes } from '../metricPicture.ts';
import type { TheoryTable } from '../theoryTables.ts';
import type { LegendMark } from './pictureLegend.ts';

/** What is taken out of the book: a result as it is shown, whatever the knobs say meanwhile. */
interface Taken<P extends RunResult> {
  /** What the files are named after, before their settings. */
  readonly id: string;
  readonly title: string;
  readonly result: P;
  /** What was pinned for comparison. */
  readonly pinned?: P;
  /** Where the figure can be turned. */
  readonly link?: string;
  /** What tells it apart from others of the same figure. */
  readonly name?: string;
}

/** An experiment with its lines over the layers, and its pictures of one of them. */
export interface TakenProfiles extends Taken<EnsembleResult> {
  /** Whether its lines are means or medians. */
  readonly summary: SummaryId;
  /** The layers that are shown; all where undefined. */
  readonly shownLayers?: readonly [number, number];
  /** The axes that are spaced otherwise than of themselves. */
  readonly axes?: Axes;
  /** The metrics whose slope per layer is fitted. */
  readonly slopes?: readonly SlopeMetricId[];
  /** The layer that its pictures show; the last one where nothing is said. */
  readonly layer?: number;
}

/** A sweep with its points over the sizes. */
export type TakenSweep = Taken<SweepResult>;

/** A map over layers and widths, with the place that was read off. */
export interface TakenDistances extends TakenSweep {
  readonly place: { readonly layer: number; readonly width: number };
}

/** A comparison of architectures. */
export interface TakenComparison extends Taken<ComparisonResult> {
  /** Architectures that the reader has switched off. */
  readonly hidden: readonly ComparedId[];
}

/** A map of theory, with the point on it. */
export interface TakenMap extends Pick<Taken<RunResult>, 'id' | 'title' | 'link'> {
  readonly of: SheetId;
  readonly settings: Settings;
  readonly sheet: Sheet;
}

/** One plot of a figure of theory, drawn by what draws it on the page. */
export interface TakenPanel {
  readonly title: string;
  /** What its vertical axis is, plain. */
  readonly axis: string;
  /** What is said below it, in paragraphs. */
  readonly notes: readonly string[];
  readonly marks: (area: PlotArea) => ReactNode;
}

/** A figure that brings its plots and tables ready to be drawn and written. */
export interface TakenPanels extends Pick<Taken<RunResult>, 'id' | 'title' | 'link'> {
  readonly line: string;
  /** All that it shows, in words. */
  readonly sentence: string;
  readonly settings: Settings;
  /** The settings that it depends on: what its files are named after and say. */
  readonly said: readonly ParameterId[];
  readonly look: GivenLook;
  readonly panels: readonly TakenPanel[];
  readonly legend: readonly LegendMark[];
  readonly tables: readonly TheoryTable[];
  /** How many plots stand beside each other, where they are to be compared so. */
  readonly columns?: number;
  /** The settings of other networks that it shows, each by its name. */
  readonly beside?: Readonly<Record<string, Settings>>;
}

/** A figure of theory alone, by the name of its island. */
export interface TakenTheory extends TakenPanels {
  readonly theory: 'kernelMap' | 'activationExplorer' | 'normalizationAxes';
}

/** A figure of drawn networks, of any kind. */
export type TakenRun = TakenProfiles | TakenSweep | TakenDistances | TakenComparison;

/** A figure of any kind. */
export type TakenFigure = TakenRun | TakenMap | TakenTheory;

/** Whether a figure is a sweep. */
export const isSweep = (figure: TakenRun): figure is TakenSweep => 'sweep' in figure.result;

/** Whether a figure is a map over layers and widths. */
export const isDistances = (figure: SavedFigure): figure is TakenDistances => 'place' in figure;

/** Whether a figure is a comparison of architectures. */
export const isComparison = (figure: TakenRun): figure is TakenComparison => 'compared' in figure.result;

/** Whether a figure is a map. */
export const isMap = (figure: SavedFigure): figure is TakenMap => 'sheet' in figure;

/** A figure that can be saved: any, and those of which there is no program. */
export type SavedFigure = TakenFigure | TakenPanels;

/** Whether a figure brings its plots ready to be drawn. */
export const isPanels = (figure: SavedFigure): figure is TakenPanels => 'panels' in figure;

/** Whether a figure is of theory alone, and no map. */
export const isTheory = (figure: TakenFigure): figure is TakenTheory => 'panels' in figure;
