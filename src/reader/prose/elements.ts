import { Term } from '../math/Term.tsx';
import { Claim } from './Claim.tsx';
import { ExperimentTag } from './ExperimentTag.tsx';
import type { ElementName } from './elementNames.ts';
import { Margin } from './Margin.tsx';
import { Note } from './Note.tsx';
import { SectionHeading } from './SectionHeading.tsx';

/** The book's own tags: what each one is. */
export const proseElements = { Claim, Experiment: ExperimentTag, Margin, Note, Term } satisfies Record<ElementName, unknown>;

/** All that MDX needs to render a chapter: the tags, and Markdown's own elements where the book sets them differently. */
export const mdxComponents = { ...proseElements, h2: SectionHeading };
