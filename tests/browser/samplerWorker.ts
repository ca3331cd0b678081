/// <reference lib="webworker" />
import { createWebglBackend } from '../../src/backends/webglBackend.ts';
import { compareWithReference } from '../sampler/backendAgreement.ts';

/** Samples every cell on WebGL in this worker, and tells what it disagrees about with the reference and what it launched. */
self.onmessage = async () => {
  try {
    const backend = await createWebglBackend();
    const agreements = await compareWithReference(backend);
    self.postMessage({ result: { agreements, cost: backend.cost() } });
  } catch (error) {
    self.postMessage({ error: String(error) });
  }
};
