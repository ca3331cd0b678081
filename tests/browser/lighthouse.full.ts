import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditPage, scoreTable } from '../../src/build/lighthouse/audit.ts';
import { buildLongChapter, longChapterSlug } from '../longChapter/buildLongChapter.ts';
import { type ServedSite, serveSite } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'long-chapter-site-'));
let book: ServedSite;
let long: ServedSite;
beforeAll(async () => {
  await buildLongChapter(folder);
  [book, long] = await Promise.all([serveSite(), serveSite('/', folder)]);
}, 300_000);
afterAll(async () => {
  await Promise.all([book?.close(), long?.close()]);
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ['the title page', () => book.url],
  ['a chapter of 3,000 words with 200 formulas and three figures', () => `${long.url}${longChapterSlug}/`],
])(
  '%s pleases Lighthouse on a phone: the median of three runs',
  async (_name, url) => {
    const page = await auditPage(url());
    console.log([scoreTable([page]), ...page.complaints].join('\n'));
    expect(page.scores).toMatchObject({ accessibility: 100, 'best-practices': 100, seo: 100 });
    expect(page.scores.performance).toBeGreaterThanOrEqual(95);
  },
  600_000,
);
