import type { KnobId } from '../../figures/widgets/benchProps.ts';
import type { FigureSettings } from '../../figures/widgets/figureSettings.ts';

/** One parameter of a figure as the text turns it. */
export interface Turned {
  readonly element: HTMLElement;
  readonly of: KnobId;
  /** What it is called, with its figure. */
  readonly name: string;
  readonly settings: () => FigureSettings;
  /** Sets it in the figure, and says so in the text at once. */
  readonly turn: (value: unknown) => void;
}

/** What shows the value in the text. */
export interface Face {
  readonly show: (settings: FigureSettings, text: string) => void;
}
