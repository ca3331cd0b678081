import { openBackend } from '../../src/backends/openBackend.ts';
import { cells, compareWithReference, mixedCells } from '../sampler/backendAgreement.ts';
import { answerTasks } from './answerTasks.ts';

/** Samples cells on one GPU in this worker, those that mix ingredients on the one that every test run visits, and tells what it disagrees about with the reference and what it launched. */
async function compare(id: 'webgl' | 'webgpu') {
  const { backend } = await openBackend(id);
  const agreements = await compareWithReference(backend, id === 'webgl' ? mixedCells : cells);
  return { backend: backend.id, agreements, cost: backend.cost() };
}

const tasks = { webgl: () => compare('webgl'), webgpu: () => compare('webgpu') };

export type Compared = Awaited<ReturnType<typeof compare>>;

answerTasks(tasks);
