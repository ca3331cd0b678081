import type { EnsembleResult } from '../../networks/ensembleResult.ts';
import { EnsembleRecorder } from '../../sampler/ensembleRecorder.ts';
import type { Crew } from './crew.ts';
import { type SharedRun, SharedWork } from './sharedWork.ts';

/** Milliseconds after which a picture is due; the first ones come sooner, with twice as many networks each. */
const betweenPictures = 200;

/** Nothing is launched on a GPU, nor moved there. */
const cost = { programs: 0, bytesUploaded: 0, bytesRead: 0, reads: 0 };

/**
 * Draws an ensemble on the CPU, here and on the helpers of a crew, and yields a better result now and then. Networks are dealt by their numbers
 * and added in that order, so that the result is the same to the last bit whoever drew them. What a helper does not bring in time is drawn by
 * others.
 */
export async function* sampleTogether(run: SharedRun, crew: Crew, lines?: number): AsyncGenerator<EnsembleResult, void> {
  const began = performance.now();
  const work = new SharedWork(run, crew);
  const recorder = new EnsembleRecorder(run.spec, lines);
  const told = { networks: 0, at: began };
  let drawn = 0;
  try {
    while (!work.deal.isDone) {
      await work.goOn();
      for (const record of work.deal.ready()) {
        recorder.add(record);
        drawn++;
      }
      const now = performance.now();
      const isDue = drawn >= 2 * told.networks || now - told.at >= betweenPictures || work.deal.isDone;
      if (drawn === told.networks || !isDue) continue;
      Object.assign(told, { networks: drawn, at: now });
      yield recorder.result({ backend: run.backend, elapsed: now - began, cost });
    }
  } finally {
    work.end();
  }
}
