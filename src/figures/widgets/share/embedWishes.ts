import type { LanguageId } from '../../../messages/languages.ts';
import type { EmbedPart, EmbedTheme } from '../../../state/embed.ts';
import type { KnobName } from './sharedFigure.ts';

/** What the reader may do with a knob of an embedded figure. */
export type KnobState = 'shown' | 'locked' | 'hidden';

/** All that is chosen of a figure that is to be embedded. */
export interface EmbedWishes {
  /** Of the knobs that are not simply shown. */
  readonly knobs: Readonly<Partial<Record<KnobName, KnobState>>>;
  readonly hidden: readonly EmbedPart[];
  readonly language: LanguageId;
  readonly theme: EmbedTheme | 'system';
  readonly withScript: boolean;
}
