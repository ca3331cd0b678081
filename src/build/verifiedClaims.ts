import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BookMeasurement, VerifiedClaims } from '../claims/verified.ts';
import { root } from './install.mjs';
import { hashSources } from './sources.mjs';

const file = join(root, 'chapters/verified.json');
const digestLength = 12;

const inside = (folder: string) => readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));

/** The digest of all that a measured number depends on: the claims, and the code that draws, measures, predicts and judges. */
export function claimsDigest(): string {
  const calculates = /^(reference|simd|fused$)/;
  const backends = inside('src/backends').flatMap(({ name }) => (calculates.test(name) ? [`src/backends/${name}`] : []));
  const claims = inside('chapters').flatMap((one) => (one.isDirectory() ? [`chapters/${one.name}/claims.ts`] : []));
  const sources = ['src/math', 'src/networks', 'src/theory', 'src/kernels', ...backends, 'src/sampler', 'src/claims', ...claims];
  return hashSources(sources).slice(0, digestLength);
}

/** The recorded measurements; none where nothing was recorded. */
export function readVerified(): VerifiedClaims {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VerifiedClaims;
  } catch {
    return { digest: '', chapters: {} };
  }
}

const block = (lines: readonly string[], indent: string): string => `{\n${lines.join(',\n')}\n${indent}}`;

/** The recorded measurements as a file: a line per claim. */
export function verifiedText({ digest, chapters }: VerifiedClaims): string {
  const lines = Object.entries(chapters).map(([slug, records]) => {
    const claims = Object.entries(records).map(([id, { measured, standardError, networks, seeds }]) => {
      const numbers = `"measured": ${measured}, "standardError": ${standardError}, "networks": ${networks}, "seeds": [${seeds.join(', ')}]`;
      return `      ${JSON.stringify(id)}: { ${numbers} }`;
    });
    return `    ${JSON.stringify(slug)}: ${block(claims, '    ')}`;
  });
  return `{\n  "digest": ${JSON.stringify(digest)},\n  "chapters": ${block(lines, '  ')}\n}\n`;
}

/** Writes the measurements down, for the pages and the tests. */
export const writeVerified = (verified: VerifiedClaims): void => writeFileSync(file, verifiedText(verified));

/** What a page says of the book's own measurements of a chapter: each by the name of its claim. */
export function bookMeasurements(slug: string): Readonly<Record<string, BookMeasurement>> {
  const { digest, chapters } = readVerified();
  const current = digest === claimsDigest();
  return Object.fromEntries(Object.entries(chapters[slug] ?? {}).map(([id, record]) => [id, { ...record, digest, current }]));
}
