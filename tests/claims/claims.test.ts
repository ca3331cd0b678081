import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { claimsByChapter } from '../../chapters/claims.ts';
import { contents } from '../../chapters/contents.ts';
import { paperFigures } from '../../chapters/paperFigures.ts';
import { bookMeasurements, claimsDigest, readVerified, verifiedText } from '../../src/build/verifiedClaims.ts';
import { measuredOf } from '../../src/claims/calculatedClaim.ts';
import { checkClaims } from '../../src/claims/checkClaims.ts';
import { type Claim, specsOfClaim } from '../../src/claims/claim.ts';
import { type Measurement, measureClaim } from '../../src/claims/measureClaim.ts';
import { predictClaim } from '../../src/claims/predictClaim.ts';
import { recordOf, sameRecord } from '../../src/claims/verified.ts';
import { claimsTable, holdsEverywhere } from '../../src/commandLine/claimsTable.ts';
import { drawInNode } from '../../src/commandLine/drawInNode.ts';
import { partsOfText } from '../../src/reader/paperFigure.ts';
import { everyClaim, expectClaimsToHold } from './everyClaim.ts';
import { proseNumbers } from './proseNumbers.ts';

/** Fewer would mean that nobody looked. */
const [fewestClaims, fewestWords] = [7, 500];

const textOf = (slug: string): string => readFileSync(`chapters/${slug}/chapter.mdx`, 'utf8');
const written = contents.filter((chapter) => chapter.written).map(({ slug }) => slug);

test('every claim of every second chapter, from the first on, holds', { timeout: 600_000 }, () => expectClaimsToHold(0));

test('there are claims, and the record has each of them and no other', () => {
  expect(everyClaim.length).toBeGreaterThanOrEqual(fewestClaims);
  const names = (table: object) => Object.entries(table).flatMap(([slug, all]) => Object.keys(all).map((id) => `${slug} ${id}`));
  const measured = Object.fromEntries(Object.entries(claimsByChapter).map(([slug, claims]) => [slug, measuredOf(claims)]));
  expect(names(readVerified().chapters), 'claims in chapters/verified.json; npm run claims -- --record').toEqual(names(measured));
});

test('a record is the mean over the seeds, and is told from another', () => {
  const at = (seed: number, measured: number): Measurement => ({
    seed,
    networks: 8,
    measured,
    standardError: 0.3,
    holds: true,
    reason: 'holds',
  });
  const record = recordOf([at(1, 2), at(2, 4)]);
  expect(record).toEqual({ measured: 3, standardError: 0.212132, networks: 8, seeds: [1, 2] });
  expect(sameRecord(record, { ...record, measured: 3.00001 })).toBe(true);
  const others = [{ measured: 3.001 }, { standardError: 0.22 }, { networks: 9 }, { seeds: [1, 3] }];
  for (const other of others) expect(sameRecord(record, { ...record, ...other })).toBe(false);
  const text = verifiedText({ digest: 'abc', chapters: { one: { a: record, b: record }, two: {} } });
  expect(JSON.parse(text)).toEqual({ digest: 'abc', chapters: { one: { a: record, b: record }, two: {} } });
});

test('the digest of the code is twelve digits, the same every time', () => {
  expect(claimsDigest()).toMatch(/^[0-9a-f]{12}$/);
  expect(claimsDigest()).toBe(claimsDigest());
  const [[slug, claims]] = Object.entries(claimsByChapter);
  const [id] = Object.keys(claims);
  expect(bookMeasurements(slug)[id].current).toBe(readVerified().digest === claimsDigest());
  expect(bookMeasurements('no-such-chapter')).toEqual({});
});

/** The mean cosine of independent inputs after one wide ReLU layer: 1/pi. */
const small: Claim = {
  states: 0.32,
  digits: 2,
  quantity: { kind: 'level', metric: 'correlation', layer: 1 },
  settings: { activation: 'relu', normalization: 'none', depth: 2, width: 64, batch: 8 },
  networks: 64,
};

test.each<[string, Partial<Claim>, Partial<Measurement>]>([
  ['as it is', {}, { holds: true, reason: 'holds', seed: 1, networks: 64 }],
  ['off by a few units of its last digit', { states: 0.36 }, { holds: false, reason: 'contradicted' }],
  ['with digits that nobody measured', { digits: 4 }, { holds: false, reason: 'inexact' }],
  ['of a layer that is not there', { quantity: { ...small.quantity, kind: 'level', layer: 3 } }, { holds: false, reason: 'undefined' }],
  ['of one network', { networks: 1 }, { holds: false, reason: 'undefined' }],
])('a claim %s is judged', async (_what, change, expected) => {
  expect(await measureClaim({ ...small, ...change }, 1, drawInNode)).toMatchObject(expected);
});

test('a wrong claim is measured again at the day’s seed, fails, and is counted as failing', async () => {
  const claim = { ...small, states: 0.36 };
  const [measurements] = await checkClaims([claim], { fixed: [1], ofTheDay: 5 }, drawInNode);
  expect(measurements.map(({ seed, networks, holds }) => [seed, networks, holds])).toEqual([
    [1, 64, false],
    [5, 256, false],
  ]);
  expect(claimsTable([{ chapter: 'one', id: 'wrong', claim, measurements }])).toMatch(/\n0 claims hold, 1 fail$/);
  expect(holdsEverywhere({ chapter: 'one', id: 'unmeasured', claim, measurements: [] })).toBe(false);
});

test('claims about the same networks share one ensemble', async () => {
  let drawn = 0;
  const other: Claim = { ...small, states: 1, digits: 0, quantity: { kind: 'level', metric: 'meanSquare', layer: 1 } };
  await checkClaims([small, other], { fixed: [1], ofTheDay: 2 }, (spec) => {
    drawn++;
    return drawInNode(spec);
  });
  expect(drawn).toBe(2);
});

test('what theory says of a claim comes from its settings alone, where it is valid', () => {
  const slope: Claim = { ...small, quantity: { kind: 'slope', metric: 'gradientNorm', from: 20, to: 30 } };
  const settings = { activation: 'relu', normalization: 'batch', depth: 50, width: 256, batch: 16 } as const;
  expect(predictClaim(small)).toBeCloseTo(1 / Math.PI, 6);
  expect(predictClaim({ ...slope, settings })).toBeCloseTo(0.2319, 4);
  expect(predictClaim({ ...slope, settings: { ...settings, width: 32 } })).toBeUndefined();
  expect(predictClaim({ ...slope, settings, quantity: { ...slope.quantity, kind: 'slope', from: 0, to: 50 } })).toBeUndefined();
  expect(predictClaim({ ...small, settings, quantity: { kind: 'level', metric: 'gradientNorm', layer: 20 } })).toBeUndefined();
  expect(() => specsOfClaim({ ...small, settings: { inputs: 'equicorrelated', width: 8, batch: 16 } }, 1)).toThrow(/cannot be: batch 16/);
});

/** The claims that a list of papers' figures prints, where a chapter has it. */
const listedClaims = (slug: string): readonly string[] =>
  textOf(slug).includes('<PaperFigures')
    ? paperFigures.flatMap(({ measured }) => partsOfText(measured.en).filter((_, k) => k % 2 === 1))
    : [];

test('no number stands in the prose by itself, and every claim is printed', () => {
  const read = written.map((slug) => ({ slug, ...proseNumbers(textOf(slug)) }));
  const [words, tags] = [read.reduce((sum, one) => sum + one.words, 0), read.reduce((sum, one) => sum + one.claims.length, 0)];
  console.log(`Read ${words} words with ${tags} claims in ${read.length} chapters.`);
  expect(words).toBeGreaterThanOrEqual(fewestWords);
  expect(tags).toBeGreaterThanOrEqual(fewestClaims);
  for (const { slug, loose, claims } of read) {
    expect(loose, `numbers by themselves in ${slug}`).toEqual([]);
    expect([...new Set([...claims, ...listedClaims(slug)])].sort(), `claims of ${slug}`).toEqual(
      Object.keys(claimsByChapter[slug] ?? {}).sort(),
    );
    expect(existsSync(`chapters/${slug}/claims.ts`)).toBe(slug in claimsByChapter);
  }
  expect(written).toEqual(expect.arrayContaining(Object.keys(claimsByChapter)));
});

test('a translation states the numbers of its original, and no other', () => {
  const translated = written.filter((slug) => existsSync(`chapters/${slug}/chapter.zh.mdx`));
  expect(translated.length).toBeGreaterThanOrEqual(1);
  for (const slug of translated) {
    const { loose, claims } = proseNumbers(readFileSync(`chapters/${slug}/chapter.zh.mdx`, 'utf8'));
    expect(loose, `numbers by themselves in the translation of ${slug}`).toEqual([]);
    expect([...claims].sort(), `claims in the translation of ${slug}`).toEqual([...proseNumbers(textOf(slug)).claims].sort());
  }
});

test.each([
  ['The cosine is 0.97 at width 256, depth 50 and batch 16.', ['0.97']],
  ['A rank of 11, or −0.5, or 1,000.', ['11', '−0.5', '1,000']],
  ['Between layers 42 and 16, by width 0.5.', ['0.5']],
  ['By Theorems 3.5 and 3.10 (Yang et al., 2019) $0.5$ is <Note title="0.5">what</Note> is <Claim of="x" />.', []],
])('in "%s" %j stand by themselves', (text, loose) => {
  expect(proseNumbers(text).loose).toEqual(loose);
});
