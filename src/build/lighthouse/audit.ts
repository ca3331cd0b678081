import { createServer } from 'node:net';
import lighthouse, { type RunnerResult } from 'lighthouse';
import { launchBrowser } from '../browser/launch.ts';

/** Lighthouse's four categories. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse says of a page, from 0 to 100; the median over the runs. */
export interface PageScores {
  readonly url: string;
  readonly scores: Readonly<Record<(typeof categories)[number], number>>;
  /** Of performance: what each run gave, and the parts of the median run, as Lighthouse prints them. */
  readonly performanceRuns: readonly number[];
  readonly parts: Readonly<Record<string, string>>;
  /** Audits that cost points, with the first element that they complain about. */
  readonly complaints: readonly string[];
}

const parts = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift', 'speed-index'];

type Report = RunnerResult['lhr'];

const scoreOf = (report: Report, category: string): number => Math.round((report.categories[category]?.score ?? 0) * 100);

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** One run on a phone as Lighthouse imagines it, in a browser of its own. */
async function runOnce(url: string): Promise<Report> {
  const port = await freePort();
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  try {
    const result = await lighthouse(url, { port, logLevel: 'error', onlyCategories: [...categories] });
    if (result === undefined) throw new Error(`Lighthouse says nothing of ${url}.`);
    if (result.lhr.runtimeError) throw new Error(`${url}: ${result.lhr.runtimeError.message}`);
    return result.lhr;
  } finally {
    await browser.close();
  }
}

function complaintsOf(report: Report): readonly string[] {
  const failing = categories.flatMap((category) =>
    (report.categories[category]?.auditRefs ?? []).filter(({ id, weight }) => {
      const score = report.audits[id]?.score;
      return weight > 0 && score !== null && score !== undefined && score < (category === 'performance' ? 0.9 : 1);
    }),
  );
  return failing.map(({ id }) => `${id}: ${report.audits[id]?.displayValue ?? report.audits[id]?.title ?? ''}`);
}

/** Audits a page several times; the run of median performance speaks for the page. */
export async function auditPage(url: string, runs = 3): Promise<PageScores> {
  const reports: Report[] = [];
  for (let run = 0; run < runs; run++) reports.push(await runOnce(url));
  reports.sort((a, b) => scoreOf(a, 'performance') - scoreOf(b, 'performance'));
  const median = reports[Math.floor(runs / 2)];
  const scores = Object.fromEntries(categories.map((category) => [category, scoreOf(median, category)])) as PageScores['scores'];
  return {
    url,
    scores,
    performanceRuns: reports.map((report) => scoreOf(report, 'performance')),
    parts: Object.fromEntries(parts.map((id) => [id, median.audits[id]?.displayValue ?? ''])),
    complaints: complaintsOf(median),
  };
}

/** A table of audited pages. */
export function scoreTable(pages: readonly PageScores[]): string {
  const lines = pages.map(({ url, scores, performanceRuns, parts: values }) =>
    [
      new URL(url).pathname,
      ...categories.map(
        (category) => `  ${category} ${scores[category]}${category === 'performance' ? ` (${performanceRuns.join(', ')})` : ''}`,
      ),
      `  ${Object.entries(values)
        .map(([id, value]) => `${id} ${value}`)
        .join(', ')}`,
    ].join('\n'),
  );
  return lines.join('\n');
}
