import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { packedSize, withImports } from './scriptGraph.ts';

/** What can be weighed of a page as a file. */
export interface PageWeight {
  /** From the root of the site. */
  readonly page: string;
  /** Bytes of scripts before a figure wakes. */
  readonly scripts: number;
  readonly elements: number;
  /** Bytes of the page, its styles and its scripts; fonts are known to a browser alone. */
  readonly text: number;
}

/** The scripts of the sampler's thread, and what was found of TensorFlow.js outside of them. */
export interface WorkerWeight {
  readonly bytes: number;
  readonly files: number;
  readonly strays: readonly string[];
}

/** What the service worker keeps of the book. */
export interface KeptWeight {
  readonly files: number;
  /** As sent. */
  readonly packed: number;
  /** As it lies on the reader's disk. */
  readonly bytes: number;
}

const tensorflow = /tfjs|tensorflow/i;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const htmlFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .sort();

function linked(
  folder: string,
  page: string,
): { readonly scripts: readonly string[]; readonly styles: readonly string[]; elements: number } {
  const html = readFileSync(join(folder, page), 'utf8');
  const files = (pattern: RegExp): readonly string[] =>
    [...html.matchAll(pattern)].map(([, href = '']) => posix.join(posix.dirname(page), href));
  return {
    scripts: files(/<script [^>]*src="([^"]+)"/g),
    styles: files(/<link rel="stylesheet" href="([^"]+)"/g),
    elements: html.match(/<[a-z]/gi)?.length ?? 0,
  };
}

/** Weighs every page of a finished site. */
export function weighPages(folder: string): readonly PageWeight[] {
  return htmlFiles(folder).map((page) => {
    const { scripts: first, styles, elements } = linked(folder, page);
    const scripts = sum(withImports(folder, first, { later: false }).map((file) => packedSize(folder, file)));
    const text = scripts + sum([page, ...styles].map((file) => packedSize(folder, file)));
    return { page, scripts, elements, text };
  });
}

/** Weighs the sampler's thread, and looks for TensorFlow.js in all other scripts. */
export function weighWorker(folder: string): WorkerWeight {
  const assets = readdirSync(join(folder, 'assets')).filter((file) => file.endsWith('.js'));
  const entries = assets.filter((file) => /^entry-/.test(file)).map((file) => `assets/${file}`);
  const files = withImports(folder, entries, { later: true });
  const others = assets.map((file) => `assets/${file}`).filter((file) => !files.includes(file));
  const strays = others.filter((file) => tensorflow.test(readFileSync(join(folder, file), 'utf8')));
  return { bytes: sum(files.map((file) => packedSize(folder, file))), files: files.length, strays };
}

/** Weighs what the service worker fetches at the first visit. */
export function weighKept(folder: string): KeptWeight {
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
  const files = [...new Set([...worker.matchAll(/\{url:"([^"]+)",revision:/g)].map(([, url = '']) => url))];
  const sizes = files.map((file) => readFileSync(join(folder, file)).length);
  return { files: files.length, packed: sum(files.map((file) => packedSize(folder, file))), bytes: sum(sizes) };
}
