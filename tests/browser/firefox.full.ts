import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, extname, join } from 'node:path';
import { expect, test } from 'vitest';
import { siteFolder } from '../../src/build/site.mjs';

const chapter = 'batch-normalization-orthogonalizes/';
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
};

const firefox = ['firefox-esr', 'firefox']
  .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
  .find((file) => existsSync(file));
if (firefox === undefined) console.log('Not run: there is no Firefox on this machine (Debian: apt-get install firefox-esr).');

/** What the page tells of itself once the figure has drawn, or given up. */
interface Report {
  readonly title: string;
  readonly state?: string;
  readonly status?: string;
  readonly backend?: string;
  readonly curve: number;
  readonly errors: readonly string[];
}

/** Runs in the page, from a file of its own as the page's content policy demands, and posts its report to the server. */
const reporter = `
const errors = [];
addEventListener('error', ({ message }) => errors.push(String(message)));
addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
const island = document.querySelector('#collapse');
island.scrollIntoView();
const began = performance.now();
const timer = setInterval(() => {
  const status = island.querySelector('.status');
  if (status?.dataset.status !== 'done' && performance.now() - began < 60000) return;
  clearInterval(timer);
  const curve = island.querySelector('path.plot-measured')?.getAttribute('d')?.length ?? 0;
  const { status: at, backend } = status?.dataset ?? {};
  fetch('/report', { method: 'POST', body: JSON.stringify({ title: document.title, state: island.dataset.islandState, status: at, backend, curve, errors }) });
}, 200);
`;

/** Serves the site with the reporter in its pages; resolves with the first report. */
async function serveWithReporter(): Promise<{ url: string; report: Promise<Report>; close: () => void }> {
  let receive: (report: Report) => void;
  const report = new Promise<Report>((resolve) => {
    receive = resolve;
  });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(siteFolder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (pathname === '/reporter.js') return void response.writeHead(200, { 'content-type': 'text/javascript' }).end(reporter);
    if (pathname === '/report') {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      return void request.on('end', () => {
        receive(JSON.parse(body) as Report);
        response.writeHead(204).end();
      });
    }
    if (!existsSync(file)) return void response.writeHead(404).end();
    const page = file.endsWith('.html');
    const content = page
      ? readFileSync(file, 'utf8').replace('</head>', '<script type="module" src="/reporter.js"></script></head>')
      : readFileSync(file);
    response.writeHead(200, { 'content-type': page ? 'text/html' : (types[extname(file)] ?? 'application/octet-stream') }).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { url, report, close };
}

/** No first-run pages and no calls home. */
const preferences = ['browser.shell.checkDefaultBrowser', 'browser.aboutwelcome.enabled', 'app.update.auto', 'toolkit.telemetry.enabled']
  .map((name) => `user_pref("${name}", false);\n`)
  .join('');

test.skipIf(firefox === undefined)(
  "Debian's Firefox opens a chapter and its figure, which draws",
  async () => {
    const program = firefox ?? '';
    console.log(execFileSync(program, ['--version'], { encoding: 'utf8' }).trim());
    const { url, report, close } = await serveWithReporter();
    const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
    writeFileSync(join(profile, 'user.js'), preferences);
    const query = 'v=1&figure=collapse&networks=2&width=32&depth=12&batch=8';
    const browser = spawn(program, ['--headless', '--no-remote', '--profile', profile, `${url}${chapter}?${query}`], { stdio: 'ignore' });
    try {
      const found = await report;
      console.log(JSON.stringify(found));
      expect(found).toMatchObject({ state: 'live', status: 'done', errors: [] });
      expect(found.title).toContain('Signal at Depth');
      expect(found.curve).toBeGreaterThan(100);
    } finally {
      const gone = new Promise((resolve) => browser.once('exit', resolve));
      browser.kill();
      await gone;
      close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
  180_000,
);
