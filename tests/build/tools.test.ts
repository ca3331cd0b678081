import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pathOfUrl } from '../../src/build/bookServer.ts';
import { supportsNode } from '../../src/build/install.mjs';
import { type Lockfile, noticesText } from '../../src/build/noticesText.ts';
import { parseArguments } from '../../src/build/startOptions.mjs';
import { countTests } from '../../src/build/testReport.mjs';

test.each([
  ['20.18.9', false],
  ['20.19.0', true],
  ['22.11.0', false],
  ['22.12.0', true],
  ['24.0.0', true],
])('Node %s is recent enough: %s', (version, expected) => {
  expect(supportsNode(version)).toBe(expected);
});

describe('the options of npm start', () => {
  test.each([
    [[], {}, 5173],
    [[], { PORT: '8080' }, 8080],
    [['--port', '8000'], { PORT: '8080' }, 8000],
    [['--port=8000'], {}, 8000],
  ])('%j with %j mean port %i', (args, environment, port) => {
    expect(parseArguments(args, environment)).toMatchObject({ port });
  });

  test.each([['0'], ['65536'], ['http'], ['80.5'], ['-1'], ['']])('a port of "%s" is refused', (port) => {
    expect(parseArguments(['--port', port], {})).toHaveProperty('problem');
  });

  test('an unknown argument is refused, and a browser is opened or not as asked', () => {
    expect(parseArguments(['--prot', '80'], {})).toHaveProperty('problem');
    expect(parseArguments(['--open'], {})).toMatchObject({ open: true });
    expect(parseArguments(['--no-open'], {})).toMatchObject({ open: false });
  });
});

test.each([
  ['/', ''],
  ['/index.html', ''],
  ['/a-chapter/', 'a-chapter/'],
  ['/a-chapter?x=1', 'a-chapter/'],
  ['/a-chapter/index.html', 'a-chapter/'],
  ['/src/main.tsx', undefined],
])('the address %s asks for the page %s', (url, path) => {
  expect(pathOfUrl(url)).toBe(path);
});

test('a test file that cannot be loaded and an error outside of tests count as failures', () => {
  const good = { status: 'passed', assertionResults: [{}, {}] };
  const unloaded = { status: 'failed', assertionResults: [] };
  expect(countTests({ numPassedTests: 2, numFailedTests: 0, testResults: [good] }, true)).toEqual({ passed: 2, failed: 0 });
  expect(countTests({ numPassedTests: 2, numFailedTests: 0, testResults: [good, unloaded] }, false)).toEqual({ passed: 2, failed: 1 });
  expect(countTests({ numPassedTests: 2, numFailedTests: 0, testResults: [good] }, false)).toEqual({ passed: 2, failed: 1 });
  expect(countTests({ numPassedTests: 0, numFailedTests: 0, testResults: [] }, true).failed).toBe(1);
});

const lockfileText = readFileSync('package-lock.json', 'utf8');

test('the third-party notices are those of the installed packages', () => {
  const notices = noticesText(JSON.parse(lockfileText) as Lockfile);
  expect(notices.split('\n').length).toBeGreaterThan(30);
  expect(readFileSync('THIRD-PARTY-NOTICES.md', 'utf8'), 'Run: npm run notices').toBe(notices);
});

test('the lockfile names no registry', () => {
  expect(lockfileText).not.toContain('"resolved"');
});

test('the lockfile names the optional packages of every platform, without which npm ci refuses to install', () => {
  const { packages } = JSON.parse(lockfileText) as { packages: Record<string, { optionalDependencies?: Record<string, string> }> };
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !(`${path}/node_modules/${name}` in packages || `node_modules/${name}` in packages)),
  );
  expect(missing).toEqual([]);
});
