import { limits } from './limits.ts';
import type { KeptWeight, PageWeight, WorkerWeight } from './weighSite.ts';
import type { VisitWeight } from './weighVisit.ts';

/** A page with all that was weighed of it; what needs a browser may be missing. */
export type WeighedPage = PageWeight & Partial<VisitWeight>;

/** A table and what is over budget in it, a sentence each. */
export interface Verdict {
  readonly table: string;
  readonly excesses: readonly string[];
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

interface Column {
  readonly title: string;
  readonly limit?: number;
  value(page: WeighedPage): number | undefined;
  print(value: number): string;
}

const columns: readonly Column[] = [
  { title: 'scripts', limit: limits.scripts, value: ({ scripts }) => scripts, print: kilobytes },
  { title: 'elements', limit: limits.elements, value: ({ elements }) => elements, print: String },
  { title: 'text', value: ({ text }) => text, print: kilobytes },
  { title: 'fonts', limit: limits.fonts, value: ({ fonts }) => fonts, print: kilobytes },
  { title: 'font files', value: ({ fontFiles }) => fontFiles, print: String },
  { title: 'in all', limit: limits.total, value: ({ total, text }) => total ?? text, print: kilobytes },
  { title: 'shift', limit: limits.shift, value: ({ shift }) => shift, print: (shift) => shift.toFixed(4) },
];

const row = (cells: readonly string[]): string => cells.map((cell, i) => (i === 0 ? cell.padEnd(54) : cell.padStart(10))).join(' ');

/** Holds weighed pages, and the parts that all of them share, against the limits. */
export function judge(pages: readonly WeighedPage[], worker: WorkerWeight, kept: KeptWeight): Verdict {
  const shown = columns.filter(({ value }) => pages.some((page) => value(page) !== undefined));
  const excesses = pages.flatMap((page) =>
    shown.flatMap(({ title, limit, value, print }) => {
      const found = value(page);
      return limit !== undefined && found !== undefined && found > limit
        ? [`${page.page}: ${title} ${print(found)}, at most ${print(limit)}`]
        : [];
    }),
  );
  if (worker.files === 0) excesses.push("the sampler's thread was not found");
  if (worker.bytes > limits.worker) excesses.push(`the sampler's thread: ${kilobytes(worker.bytes)}, at most ${kilobytes(limits.worker)}`);
  excesses.push(...worker.strays.map((file) => `TensorFlow.js outside of the sampler's thread: ${file}`));
  const lines = [
    row(['page, before a figure wakes', ...shown.map(({ title }) => title)]),
    ...pages.map((page) =>
      row([page.page, ...shown.map(({ value, print }) => ((found) => (found === undefined ? '' : print(found)))(value(page)))]),
    ),
    row(['at most', ...shown.map(({ limit, print }) => (limit === undefined ? '' : print(limit)))]),
    `The sampler's thread with TensorFlow.js: ${kilobytes(worker.bytes)} of scripts, at most ${kilobytes(limits.worker)}.`,
    `Kept for reading offline: ${kept.files} files, ${kilobytes(kept.packed)} as sent, ${kilobytes(kept.bytes)} on disk.`,
  ];
  return { table: lines.join('\n'), excesses };
}
