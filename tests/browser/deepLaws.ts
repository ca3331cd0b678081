import { expect } from 'vitest';
import { loadDigits } from '../../src/commandLine/loadDigits.ts';
import type { Settings } from '../../src/networks/settings.ts';
import { depth } from '../agreement/deepCells.ts';
import { type Comparison, expectSameLaws } from '../agreement/inDistribution.ts';
import { startBrowserWorker } from './browserWorker.ts';
import type { LawsTask } from './lawsWorker.ts';

/** Compares the laws of cells on WebGL with those of the reference, in a worker of a real browser; `least` comparisons must be able to fail. */
export async function expectSameLawsOnWebgl(title: string, cells: readonly Partial<Settings>[], least: number): Promise<void> {
  const worker = await startBrowserWorker('./lawsWorker.ts');
  try {
    const task: LawsTask = { cells, digits: [...(await loadDigits())] };
    const { comparisons, programs } = (await worker.ask(JSON.stringify(task))) as { comparisons: Comparison[]; programs: number };
    expect(programs).toBeGreaterThan(cells.length * depth);
    expectSameLaws(title, comparisons, least);
  } finally {
    await worker.close();
  }
}
