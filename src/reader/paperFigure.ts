import type { SettingProps } from '../figures/widgets/experimentProps.ts';
import type { InEveryLanguage } from './chapter.ts';

/** Networks of a paper's figure, as a figure of the Laboratory draws them. */
export interface PaperNetworks {
  /** What tells them from the others of the same figure: a few words. */
  readonly name: InEveryLanguage;
  /** The figure of the Laboratory, by its id. */
  readonly on: string;
  /** What it is set to; the rest stands as it does there. */
  readonly set: SettingProps;
}

/** A figure of a paper that the Laboratory draws again. */
export interface PaperFigure {
  /** The work, by its name in `chapters/references.bib`. */
  readonly work: string;
  /** Its number there, as "2a". */
  readonly figure: string;
  readonly title: InEveryLanguage;
  /** What the paper shows, in its own numbers. */
  readonly shows: InEveryLanguage;
  /** What we measure; `{name}` prints the claim of that name of the Laboratory, and no other number stands there. */
  readonly measured: InEveryLanguage;
  readonly networks: readonly [PaperNetworks, ...PaperNetworks[]];
}

/** A paper's figure in the language of the page. */
export interface PaperFigureText extends Pick<PaperFigure, 'work' | 'figure'> {
  /** Its address on the page. */
  readonly id: string;
  readonly title: string;
  readonly shows: string;
  readonly measured: string;
  /** What opens its networks: a figure of the page, and the query string that it takes. */
  readonly networks: readonly { readonly name: string; readonly on: string; readonly query: string }[];
}

/** The parts of a text with claims in it: words at even places, names of claims at odd ones. */
export const partsOfText = (text: string): readonly string[] => text.split(/\{(\w+)\}/);
