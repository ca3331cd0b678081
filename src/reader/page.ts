import { createContext } from 'react';
import type { Claim } from '../claims/claim.ts';
import type { IslandId } from './islands/registry.ts';

/** One island as it stands in a chapter, its props as the browser will read them. */
export interface IslandUse {
  readonly name: IslandId;
  readonly id: string;
  readonly props: Record<string, unknown>;
}

/** A section of the page, for its list of contents. */
export interface Section {
  readonly id: string;
  readonly title: string;
}

/** What the elements of a page need from whoever renders it. */
export interface Page {
  /** The language of the page, where its text is in another. */
  readonly lang?: string;
  /** The markup of an island, as a React root of its own, and the address of its first picture if it has one. */
  renderIsland(use: IslandUse): { readonly html: string; readonly presetUrl?: string };
  /** The chapter's claim of that name; throws where it has none. */
  claim(id: string): Claim;
  /** Told of each section as it is rendered; says the address that it gets, which is the same in every language. */
  addSection(section: Section): string;
}

/** The page that is being rendered. */
export const PageContext = createContext<Page>({
  renderIsland: ({ id }) => {
    throw new Error(`The island "${id}" is rendered outside a page.`);
  },
  claim: (id) => {
    throw new Error(`The claim "${id}" is rendered outside a page.`);
  },
  addSection: ({ id }) => id,
});
