import type { Settings } from '../networks/settings.ts';
import { samePicture } from './dependentDefaults.ts';
import { type LookOf, type LookTable, readLook, sameLook, writeLook } from './looks.ts';
import { type Permalink, readPermalink, writePermalink } from './permalink.ts';

/** What a figure of theory is set to, and how it is looked at. */
export interface Shown<T extends LookTable> {
  readonly settings: Settings;
  readonly look: LookOf<T>;
}

/** What a link says to a figure of theory. */
export interface TheoryLink<T extends LookTable> extends Permalink {
  readonly look: LookOf<T>;
}

/** Whether two states of a figure show the same. */
export const sameShown = <T extends LookTable>(a: Shown<T>, b: Shown<T>): boolean =>
  samePicture(a.settings, b.settings) && sameLook(a.look, b.look);

/** Reads a query string against a figure's own state; whatever it holds, the state is valid and nothing is thrown. */
export function readTheoryLink<T extends LookTable>(search: string, table: T, own: Shown<T>): TheoryLink<T> {
  const link = readPermalink(search, own.settings);
  const { look, unknown } = readLook(search, table, own.look);
  return { ...link, look, unknown: [...link.unknown, ...unknown] };
}

/** The query string that gives a figure this state: what differs from its own. */
export const writeTheoryLink = <T extends LookTable>(figure: string, shown: Shown<T>, own: Shown<T>): string =>
  `${writePermalink(figure, shown.settings, own.settings)}${writeLook(shown.look, own.look)}`;

/** The same, and nothing where the figure stands as the book has it. */
export const theoryQuery = <T extends LookTable>(figure: string, shown: Shown<T>, own: Shown<T>): string =>
  sameShown(shown, own) ? '' : writeTheoryLink(figure, shown, own);
