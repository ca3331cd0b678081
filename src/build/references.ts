import { parse } from '@retorquere/bibtex-parser';
import type { Reference } from '../reader/reference.ts';

type Entry = ReturnType<typeof parse>['entries'][number];

/** A work as the book cites it; its letter is found when all works are known. */
function referenceOf({ key, fields }: Entry): Reference {
  const { author = [], title, year, booktitle, howpublished, eprint, doi, url } = fields;
  const named = author.filter(({ lastName }) => lastName !== 'others');
  if (named.length === 0 || !title || !/^\d{4}$/.test(year ?? ''))
    throw new Error(`chapters/references.bib: "${key}" needs an author, a title and a year.`);
  return {
    key,
    authors: named.map(({ firstName = '', lastName = '' }) => `${firstName} ${lastName}`.trim()),
    families: named.map(({ lastName = '' }) => lastName),
    more: named.length < author.length,
    year: String(year),
    title,
    venue: booktitle ?? howpublished,
    link: linkOf(eprint, doi, url),
  };
}

function linkOf(eprint?: string, doi?: string, url?: string): Reference['link'] {
  if (eprint !== undefined) return { text: `arXiv:${eprint}`, url: `https://arxiv.org/abs/${eprint}` };
  if (doi !== undefined) return { text: `doi:${doi}`, url: `https://doi.org/${doi}` };
  return url === undefined ? undefined : { text: url.replace(/^https:\/\//, ''), url };
}

/** What stands in the text for a work, whatever the language: works that have it in common get letters. */
const shortOf = ({ families, more, year }: Reference): string =>
  [families.length > 2 || more ? [families[0], '+'] : families, year].flat().join(' ');

/** Reads the book's bibliography, in the order of the file; a mistake in it fails with its line or its key. */
export function parseReferences(bibtex: string): ReadonlyMap<string, Reference> {
  const { entries, errors } = parse(bibtex, { sentenceCase: false });
  if (errors.length > 0) throw new Error(`chapters/references.bib: ${errors[0].error}`);
  const references = entries.map(referenceOf);
  const byKey = new Map<string, Reference>();
  for (const reference of references) {
    if (byKey.has(reference.key)) throw new Error(`chapters/references.bib: two works are called "${reference.key}".`);
    const alike = references.filter((other) => shortOf(other) === shortOf(reference));
    const letter = alike.length > 1 ? 'abcdefgh'[alike.indexOf(reference)] : '';
    byKey.set(reference.key, { ...reference, year: reference.year + letter });
  }
  return byKey;
}
